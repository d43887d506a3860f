/** Where to go after signing in: back to the page that asked for it, but never to another site that a link may name. */
export const placeAfter = (to: string | undefined): string => (to && /^\/(?![/\\])/.test(to) ? to : '/inbox');
