import { Parser } from 'htmlparser2';
import { fetchPublic, type FetchedPage } from './fetch-public.ts';
import type { Asking } from './guarded-request.ts';

/** More links than this are not looked at; a page with so many says nothing about one person. */
const MOST_LINKS = 200;

/** The addresses that a page points to with rel="me", in whole. */
export function relMeLinks({ url, type, text }: FetchedPage): string[] {
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(type)) return [];
  const found: string[] = [];
  let base = url;
  const parser = new Parser({
    onopentag(name, { rel = '', href }) {
      if (href === undefined || found.length >= MOST_LINKS) return;
      if (name === 'base' && URL.canParse(href, url)) base = new URL(href, url).href;
      const isMe = (name === 'a' || name === 'link') && rel.toLowerCase().split(/\s+/).includes('me');
      if (isMe && URL.canParse(href, base)) found.push(new URL(href, base).href);
    },
  });
  parser.end(text);
  return found;
}

/** Reads the rel="me" links of pages on the public web; null for a page that cannot be read. */
export const relMeReader =
  ({ version, ...fetching }: Omit<Asking, 'userAgent'> & { version: string }) =>
  async (url: string): Promise<string[] | null> => {
    const page = await fetchPublic(url, { ...fetching, userAgent: `Forthright/${version} (rel=me check)` });
    return page.ok ? relMeLinks(page.value) : null;
  };
