import { maskedBigrams } from './masked-bigrams.ts';
import { type Word, words } from './words.ts';

/** Notes with fewer words are never compared: under 8 words everything looks like a copy of something. */
export const FINGERPRINT_WORDS = 8;

/** Hashes in a fingerprint, one character pair of hexadecimal each. The estimate errs by about 0.045 at a half. */
export const FINGERPRINT_HASHES = 128;

/** From here on two notes are near-copies (Jaccard of their masked word bigrams). */
export const NEAR_COPY = 0.5;

/**
 * A short string by which near-copies of a text are found: a MinHash of its masked word bigrams, 128 hashes of 8 bits in
 * hexadecimal (256 characters). Names after a greeting, capitalised names inside a sentence, numbers, links and slots are
 * masked first, so that swapping them does not hide a copy. Empty for fewer than {@link FINGERPRINT_WORDS} words. The
 * same text always has the same fingerprint, today and in the next release: stored ones are compared with new ones.
 * Equal bytes at equal places are what an index groups by. Costs 128 steps a word.
 */
export const fingerprint = (text: string): string => fingerprintOf(words(text));

/** The same for a text already split into words. */
export function fingerprintOf(text: readonly Word[]): string {
  if (text.length < FINGERPRINT_WORDS) return '';
  const least = new Uint32Array(FINGERPRINT_HASHES).fill(0xffffffff);
  for (const bigram of maskedBigrams(text)) lower(least, hash(bigram));
  return Array.from(least, (value) => (mix(value) & 0xff).toString(16).padStart(2, '0')).join('');
}

/**
 * How alike two texts are by their fingerprints: an estimate of the Jaccard similarity of their masked bigrams, 0..1.
 * 0 when either is empty or of another length.
 */
export function similarity(a: string, b: string): number {
  if (a.length !== b.length || a.length === 0) return 0;
  let equal = 0;
  for (let at = 0; at < a.length; at += 2) if (a[at] === b[at] && a[at + 1] === b[at + 1]) equal += 1;
  const share = equal / (a.length / 2);
  // One in 256 hashes of 8 bits is equal by chance.
  return Math.max(0, (share - 1 / 256) / (1 - 1 / 256));
}

function lower(least: Uint32Array, value: number): void {
  for (let at = 0; at < FINGERPRINT_HASHES; at++) {
    let hashed = Math.imul(value ^ SEEDS[at]!, 0x9e3779b1);
    hashed ^= hashed >>> 15;
    hashed = Math.imul(hashed, 0x85ebca77) >>> 0;
    if (hashed < least[at]!) least[at] = hashed;
  }
}

/** Fixed for ever: other seeds would make stored fingerprints worthless. */
const SEEDS = Uint32Array.from({ length: FINGERPRINT_HASHES }, (_, at) => mix(Math.imul(at + 1, 0x27d4eb2f)));

/** FNV-1a over the code units, then mixed, since its low bits alone are weak. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return mix(value);
}

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
