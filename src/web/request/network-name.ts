const NAMES: readonly [RegExp, string][] = [
  [/(^|\.)linkedin\.com$/, 'LinkedIn'],
  [/(^|\.)facebook\.com$/, 'Facebook'],
  [/(^|\.)instagram\.com$/, 'Instagram'],
  [/(^|\.)xing\.com$/, 'Xing'],
];

/** What to call the place where a page lives: the network's name, else the host. */
export function networkName(url: string): string {
  if (!URL.canParse(url)) return url;
  const host = new URL(url).hostname;
  return NAMES.find(([pattern]) => pattern.test(host))?.[1] ?? host.replace(/^www\./, '');
}

/** Addresses from other networks are text from strangers: only pages on the web may be opened. */
export const isPage = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** The short name in the address of a member's page here; null for any other address. */
export const memberIn = (url: string): string | null => /^\/people\/([^/?#]+)$/.exec(url)?.[1] ?? null;
