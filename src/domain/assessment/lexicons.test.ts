import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HEADLINES } from './lexicon/headlines.ts';
import { FILLERS, HEADLINE_MATCHER, LEXICONS, NOTE_MATCHER } from './lexicon/lexicons.ts';
import {
  HEADLINE_SIGNALS,
  type Meaning,
  MEANINGS,
  REASON_SIGNALS,
  RISK_SIGNALS,
  STYLE_SIGNALS,
} from './lexicon/meaning.ts';
import { findPhrases } from './find-phrases.ts';
import { addPhrases, node } from './phrases.ts';
import { words } from './words.ts';

const languages = Object.entries(LEXICONS) as [string, Record<string, string>][];
const phrasesOf = (lexicon: Record<string, string>) =>
  Object.entries(lexicon).flatMap(([code, phrases]) =>
    phrases
      .split(/[;\n]/)
      .filter((phrase) => phrase.trim())
      .map((phrase) => [code, phrase] as const),
  );

describe.each(languages)('the lexicon of %s', (_, lexicon) => {
  test('says every signal, and no signal that has no meaning', () => {
    const codes = Object.keys(MEANINGS);
    expect(codes.filter((code) => !lexicon[code]?.trim())).toEqual([]);
    expect(Object.keys(lexicon).filter((code) => !codes.includes(code))).toEqual([]);
  });

  test('holds only phrases that can be read', () => {
    const malformed = phrasesOf(lexicon).filter(([code, phrase]) => {
      try {
        addPhrases(node(), code, phrase);
        return false;
      } catch {
        return true;
      }
    });
    expect(malformed).toEqual([]);
  });

  test('holds no phrase that matches whatever is written', () => {
    const nonsense = words('Zzqxa zzqxb zzqxc zzqxd. Zzqxe zzqxf zzqxg');
    const greedy = phrasesOf(lexicon).filter(([code, phrase]) => {
      const root = node();
      addPhrases(root, code, phrase);
      return findPhrases(root, nonsense, FILLERS).size > 0;
    });
    expect(greedy).toEqual([]);
  });
});

describe('the matchers', () => {
  test('find nothing in nonsense', () => {
    const nonsense = words('Zzqxa zzqxb zzqxc zzqxd. Zzqxe zzqxf zzqxg');
    expect(findPhrases(NOTE_MATCHER, nonsense, FILLERS).size).toBe(0);
    expect(findPhrases(HEADLINE_MATCHER, nonsense, FILLERS).size).toBe(0);
  });

  test('know every kind of headline', () => {
    expect(Object.keys(HEADLINES).toSorted()).toEqual(Object.keys(HEADLINE_SIGNALS).toSorted());
    expect([
      ...findPhrases(HEADLINE_MATCHER, words('Senior recruiter at Nordlicht'), FILLERS).keys(),
    ]).toEqual(['headline-recruiter']);
  });
});

describe('the page about the assessment', () => {
  const page = readFileSync(new URL('../../../docs/assessment.md', import.meta.url), 'utf8');
  const rows = page
    .split('\n')
    .flatMap((line) => /^\| `([a-z-]+)` \|(.+)\|(.+)\|$/.exec(line)?.slice(1) ?? []);
  const told = new Map(
    Array.from({ length: rows.length / 3 }, (_, at) => [rows[at * 3]!, rows[at * 3 + 2]!.trim()]),
  );

  const signed = (weight: number) => (weight < 0 ? `−${-weight}` : `+${weight}`);
  const listed = (weights: Partial<Record<string, number>>) =>
    Object.entries(weights).map(([what, weight]) => `${what} ${signed(weight!)}`);
  const rest = ['template', 'unwanted', 'front', 'behind'] as const;
  const meant = (meaning: Meaning) =>
    [
      ...listed(meaning.reasons ?? {}),
      ...listed(meaning.risk ?? {}),
      ...rest.flatMap((what) => (meaning[what] ? [`${what} ${signed(meaning[what])}`] : [])),
    ].join(', ');

  const all: Record<string, Meaning> = {
    ...REASON_SIGNALS,
    ...STYLE_SIGNALS,
    ...RISK_SIGNALS,
    ...HEADLINE_SIGNALS,
  };

  test('lists every signal with the weights that it has', () => {
    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(Object.entries(all).map(([code, meaning]) => [code, meant(meaning)])),
    );
  });
});
