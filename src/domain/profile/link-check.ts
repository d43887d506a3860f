import { DAY, type Instant } from '../time.ts';

/** `found`: the page points back. `missing`: it does not. `unreadable`: it could not be read. */
export const LINK_STATES = ['found', 'missing', 'unreadable'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** So often a day a member may ask for a look at their links. */
export const CHECKS_ASKED_A_DAY = 10;

/**
 * When a page is looked at again by itself: daily as long as it points back, and once more after it no longer does, since
 * a page may be away for an hour.
 *
 * @returns null for not again unless somebody asks
 */
export const nextLook = (state: LinkState, before: LinkState | null, now: Instant): Instant | null =>
  state === 'found' || before === 'found' ? now + DAY : null;

/** Whether one of the addresses that a page points back to with rel="me" is the profile. */
export const pointsBack = (addresses: readonly string[], profile: string): boolean =>
  addresses.some((address) => samePage(address, profile));

/** Whether two addresses lead to one page: scheme, `www.`, query, anchor and last slash aside. */
export const samePage = (one: string, other: string): boolean => plain(one) === plain(other);

/**
 * Whether a page belongs to a site: it is the site's page, or lies below it. A site that points back to a profile vouches
 * for the works on it.
 */
export const isOnSite = (url: string, site: string): boolean =>
  samePage(url, site) || plain(url).startsWith(`${plain(site)}/`);

/** One spelling for addresses of one page. Upper case counts in paths for few servers, and for no reader. */
const plain = (url: string): string =>
  url
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
