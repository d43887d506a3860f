/** A token that ordinary word rules would cut to pieces: a link, a mail address, a telephone number. */
export interface LongToken {
  kind: 'link' | 'email' | 'number' | 'phone';
  end: number;
  /** The host of a link, without "www." and in lower case. */
  host?: string;
}

/** Nothing longer is a link; the limit keeps the scan linear on endless runs. */
const LONGEST_LINK = 2_000;
const PUNCTUATION = '.,;:!?)]}>"\'”»…';

/** Endings that make a bare "name.ending" a link. Endings that are also words of our languages need "www." or a path. */
const ENDINGS = new Set(
  'com org net io me de fr es pt nl eu uk br co app dev ly gl gg info biz xyz top site online shop link click tech ai ch at be'.split(
    ' ',
  ),
);

/** Reads the link or mail address that begins here; null when none does. */
export function readLink(text: string, start: number): LongToken | null {
  const end = runEnd(text, start);
  const run = text.slice(start, end);
  if (!run.includes('.')) return null;
  const mark = run.indexOf('@');
  if (mark > 0 && run.indexOf('.', mark) > mark + 1) return { kind: 'email', end };
  const host = hostOf(run);
  return host === null ? null : { kind: 'link', end, host };
}

function runEnd(text: string, start: number): number {
  let end = start;
  const limit = Math.min(text.length, start + LONGEST_LINK);
  while (end < limit && text.charCodeAt(end) > 0x20 && !'<>"“”'.includes(text[end]!)) end += 1;
  while (end > start && PUNCTUATION.includes(text[end - 1]!)) end -= 1;
  return end;
}

function hostOf(run: string): string | null {
  const scheme = run.indexOf('://');
  const rest = scheme > 0 && scheme < 8 ? run.slice(scheme + 3) : run;
  const cut = rest.search(/[/?#:]/);
  const host = (cut < 0 ? rest : rest.slice(0, cut)).toLowerCase();
  if (scheme > 0 && scheme < 8) return host.startsWith('www.') ? host.slice(4) : host;
  if (host.startsWith('www.')) return host.slice(4);
  const dot = host.lastIndexOf('.');
  const plain = dot > 0 && /^[a-z0-9.-]+$/.test(host) && !host.startsWith('.');
  return plain && ENDINGS.has(host.slice(dot + 1)) ? host : null;
}

/**
 * Reads the number that begins here. Groups of digits with separators are one number ("1.200,50", "10k"); it is a
 * telephone number when it has at least 8 digits in several groups or in one, and begins with "+" or "0".
 */
export function readNumber(text: string, start: number): LongToken {
  const international = text[start] === '+';
  let end = international ? start + 1 : start;
  let digits = 0;
  while (end < text.length) {
    if (isDigit(text, end)) digits += 1;
    else if (!joinsDigits(text, end, international || text[start] === '0')) break;
    end += 1;
  }
  const phone = digits >= 8 && digits <= 16 && (international || text[start] === '0');
  if (phone) return { kind: 'phone', end };
  return { kind: 'number', end: unitEnd(text, end) };
}

const isDigit = (text: string, at: number) => text[at]! >= '0' && text[at]! <= '9';

function joinsDigits(text: string, at: number, phone: boolean): boolean {
  if (at + 1 >= text.length) return false;
  const separators = phone ? ' ./-()' : '.,';
  if (!separators.includes(text[at]!)) return false;
  return isDigit(text, at + 1) || (phone && '()'.includes(text[at + 1]!));
}

/** "10k", "5m", "2h", "1st": letters right behind the digits belong to the number, up to three of them. */
function unitEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[a-zA-Z0-9]/.test(text[end]!)) end += 1;
  return end - at <= 24 ? end : at;
}
