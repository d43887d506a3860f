/**
 * Bytes to text. LinkedIn writes UTF-8 without a mark, in 2022 two files in UTF-16; spreadsheets add a mark, or save in
 * Windows-1252, which shows as invalid UTF-8. NUL characters are dropped: no text has them, and PostgreSQL refuses them.
 */
import { isUtf8 } from 'node:buffer';

export interface Decoder {
  /** What is unusual about the bytes seen so far. */
  found: { encoding: Encoding; hasMark: boolean; controlCharacters: boolean };
  decode(chunk: Buffer): string;
  end(): string;
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Chooses by the first bytes of a file; the same bytes must then be handed to `decode`. */
export function createDecoder(head: Buffer): Decoder {
  const encoding = sniff(head);
  const found: Decoder['found'] = {
    encoding,
    hasMark: MARK.test(head.toString('latin1', 0, 3)),
    controlCharacters: false,
  };
  const toText = encoding === 'utf-8' ? decodeUtf8(found) : decodeUtf16(encoding === 'utf-16be');
  let isFirst = true;
  const clean = (text: string): string => {
    const unmarked = isFirst && text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (text !== '') isFirst = false;
    if (!unmarked.includes('\0')) return unmarked;
    found.controlCharacters = true;
    return unmarked.replaceAll('\0', '');
  };
  return {
    found,
    decode: (chunk) => clean(toText(chunk, false)),
    end: () => clean(toText(Buffer.alloc(0), true)),
  };
}

const MARK = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/;

function sniff(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // Headers are ASCII, so in unmarked UTF-16 every second byte of the first line is zero.
  const start = head.subarray(0, 32);
  const zeros = (offset: number) => start.filter((byte, index) => index % 2 === offset && byte === 0).length;
  if (start.length >= 8 && zeros(1) > start.length * 0.4) return 'utf-16le';
  if (start.length >= 8 && zeros(0) > start.length * 0.4) return 'utf-16be';
  return 'utf-8';
}

/** By hand, because StringDecoder tears a surrogate pair apart when it arrives in several chunks. */
function decodeUtf16(isBigEndian: boolean) {
  let cut = Buffer.alloc(0);
  return (chunk: Buffer, isLast: boolean): string => {
    const bytes = Buffer.concat([cut, chunk]);
    const even = bytes.length - (bytes.length % 2);
    const lead = even >= 2 ? bytes[isBigEndian ? even - 2 : even - 1] : undefined;
    const whole = !isLast && lead !== undefined && (lead & 0xfc) === 0xd8 ? even - 2 : even;
    cut = Buffer.from(bytes.subarray(whole));
    const complete = bytes.subarray(0, whole);
    return wellFormed((isBigEndian ? complete.swap16() : complete).toString('utf16le'));
  };
}

/** Half a surrogate pair cannot be stored anywhere. */
const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

function decodeUtf8(found: Decoder['found']) {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true }); // a third faster than Buffer.toString
  let cut = Buffer.alloc(0);
  let hasSeenUtf8 = false;
  return (chunk: Buffer, isLast: boolean): string => {
    if (found.encoding === 'windows-1252') return decodeWindows1252(chunk);
    const bytes = cut.length === 0 ? chunk : Buffer.concat([cut, chunk]);
    const whole = isLast ? bytes.length : wholeCharacters(bytes);
    cut = Buffer.from(bytes.subarray(whole));
    const complete = bytes.subarray(0, whole);
    const text = utf8.decode(complete);
    if (isUtf8(complete)) {
      hasSeenUtf8 ||= text.length !== complete.length;
      return text;
    }
    if (hasSeenUtf8 || !looksLikeWindows(text)) return text; // a damaged byte in a UTF-8 file stays a replacement sign
    found.encoding = 'windows-1252';
    cut = Buffer.alloc(0);
    return decodeWindows1252(bytes);
  };
}

/** By hand: Node before 24 takes Windows-1252 for Latin-1, and loses dashes, quotes and the euro sign. */
const decodeWindows1252 = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (character) => WINDOWS[character.charCodeAt(0) - 0x80] ?? '');

/** What stands at 0x80 to 0x9F; the five holes stay control characters, as in browsers. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Length without a character at the end that the chunk cuts in two. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

function looksLikeWindows(text: string): boolean {
  const replaced = text.split('\uFFFD').length - 1;
  const sound = (text.match(/[^\0-\x7F\uFFFD]/g) ?? []).length;
  return replaced > sound;
}
