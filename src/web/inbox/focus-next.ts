/**
 * Where the focus goes once the request that was opened is on the page. Whoever takes it sets it to null. One for the
 * whole desk: a pasted request is opened from outside the list.
 */
export const focusNext: { target: 'card' | 'row' | null } = { target: null };

/** The open request's name, where reading begins. */
export const CARD_TITLE_ID = 'request-title';
