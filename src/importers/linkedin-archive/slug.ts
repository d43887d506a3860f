import type { NamedPerson } from '../importer.ts';

/** The LinkedIn page of a person as one spelling, or null when the text is no such link. */
export function slugOf(link: string): string | null {
  const at = link.indexOf('/in/');
  if (at < 0) return null;
  const end = endOfSegment(link, at + 4);
  if (end === at + 4) return null;
  const slug = link.slice(at + 4, end);
  return (slug.includes('%') ? decoded(slug) : slug).toLowerCase();
}

/** A language may follow the slug (`/in/mara/de`), or a query. */
function endOfSegment(link: string, from: number): number {
  for (let at = from; at < link.length; at++) {
    const code = link.charCodeAt(at);
    if (code === 47 || code === 63 || code === 35 || code === 32) return at;
  }
  return link.length;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug).normalize('NFC');
  } catch {
    return slug; // `100%-mara` is a slug that somebody typed, not an encoding
  }
}

export function personOf(name: string, link: string): NamedPerson {
  const key = slugOf(link);
  const shown = name.trim();
  return {
    key,
    name: isStandIn(shown) ? '' : shown,
    profileUrl: key === null ? '' : `https://www.linkedin.com/in/${encodeURIComponent(key)}`,
  };
}

/**
 * Most rows name somebody who was named a moment ago. Keeps the answers of a pure function for the last arguments, and
 * forgets everything now and then instead of growing.
 */
export function remembering<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size > MOST_REMEMBERED) known.clear();
    const value = make(text);
    known.set(text, value);
    return value;
  };
}

/** Few: what is remembered is a piece of the file's text, and keeps all of that in memory. */
const MOST_REMEMBERED = 256;

/** What LinkedIn writes in place of the name of a deleted, blocked or hidden member. */
const isStandIn = (name: string): boolean => /^(?:linkedin member|unknown|n\/a)$/i.test(name);
