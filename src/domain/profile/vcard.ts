/** What a card tells. Empty text is left out. */
export interface CardFacts {
  id: string;
  name: string;
  title: string;
  organisation: string;
  place: string;
  email: string;
  address: string;
  links: readonly string[];
}

/**
 * A vCard 4.0 (RFC 6350). Written here because it is two rules, escaping and folding, and the libraries for it are old or
 * bring a calendar along.
 */
export function toVcard({ id, name, title, organisation, place, email, address, links }: CardFacts): string {
  const properties: [string, string][] = [
    ['VERSION', '4.0'],
    ['KIND', 'individual'],
    ['UID', `urn:uuid:${id}`],
    ['FN', escaped(name)],
    ['N', nameParts(name)],
    ['TITLE', escaped(title)],
    ['ORG', escaped(organisation)],
    ['EMAIL', escaped(email)],
    ['ADR', place && `;;;${escaped(place)};;;`],
    ['URL', address],
    ...links.map((url): [string, string] => ['URL', url]),
  ];
  const lines = properties
    .filter(([, value]) => value !== '')
    .map(([property, value]) => `${property}:${value}`);
  return ['BEGIN:VCARD', ...lines, 'END:VCARD'].map((line) => `${folded(line)}\r\n`).join('');
}

/** Backslash, comma and semicolon have a meaning of their own, and a value has one line. */
export const escaped = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\\,;]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    // oxlint-disable-next-line no-control-regex -- RFC 6350 allows none of them
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

/** The last word is taken for the family name, as most programs do; the whole name stands in FN. */
function nameParts(name: string): string {
  const words = name.trim().split(/\s+/);
  const [family = '', given = ''] =
    words.length > 1 ? [words.at(-1), words.slice(0, -1).join(' ')] : ['', words[0]];
  return `${escaped(family)};${escaped(given)};;;`;
}

const MOST_BYTES = 75;

/** Lines of at most 75 bytes; a line that goes on begins with a space. No character is cut in two. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const sign of line) {
    const more = bytesOf(sign);
    if (bytes + more > MOST_BYTES) {
      parts.push(part);
      [part, bytes] = ['', 1]; // the space that begins it
    }
    part += sign;
    bytes += more;
  }
  return [...parts, part].join('\r\n ');
}

/** Bytes of one character in UTF-8; the domain has no encoder. */
function bytesOf(sign: string): number {
  const code = sign.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
