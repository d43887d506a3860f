import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coached, draftLines, draftOf } from '../../../tests/fixtures/coach/read-drafts.ts';
import { allNotes } from '../../../tests/fixtures/notes/read-notes.ts';
import { fingerprint } from '../assessment/copies.ts';
import { EVIDENCE_KINDS } from '../evidence.ts';
import { REASONS } from '../reason.ts';
import type { Coaching } from './coach.ts';
import type { Draft } from './draft.ts';

/** Invented people of many origins; some of their names are words, too. */
const NAMES = [
  ['Emma', 'Clarke'],
  ['Chukwuemeka', 'Obi'],
  ['Wei', 'Zhang'],
  ['Siobhán', 'O’Brien'],
  ['Jean-Baptiste', 'Kouassi'],
  ['Linda Bella', 'Rose'],
  ['Grace', 'King'],
  ['May', 'Love'],
  ['Ivo', 'van der Berg'],
] as const;
const COMPANIES = ['Nordlicht', 'Harbour Light Systems', 'Kern & Sons Ltd', 'Ateliers Vaillant'];

const DRAFTS = draftLines();
const SOME = fc.constantFrom(...DRAFTS.map(draftOf));
const NOTES = fc.constantFrom(...DRAFTS.map(({ text }) => text), ...allNotes());

/** Where the advice counts characters, a longer name counts. Everything else must stay as it is. */
const told = ({ advice, score }: Coaching) => ({
  score,
  codes: advice
    .map(({ code }) => code)
    .filter((code) => !['too-short', 'too-long', 'good-length', 'over-limit'].includes(code)),
});

/** A mail merge: the same sentences for a person of this name at this company. */
const merged = (body: string, [first, last]: readonly [string, string], company: string): Draft => ({
  note: `Hello ${first}, I saw that you work at ${company}. ${body}`,
  reason: 'future_relationship',
  evidence: [],
  recipient: {
    name: `${first} ${last}`,
    company,
    title: 'Founder',
    lines: [{ kind: 'position', text: 'Founder', organisation: company }],
  },
  limit: null,
  ownNotes: [],
});

describe('swapping names and companies', () => {
  test('improves no draft', () => {
    const someone = fc.record({ name: fc.constantFrom(...NAMES), company: fc.constantFrom(...COMPANIES) });
    fc.assert(
      fc.property(NOTES, someone, someone, (body, one, other) => {
        expect(told(coached(merged(body, one.name, one.company)))).toEqual(
          told(coached(merged(body, other.name, other.company))),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('makes no copy of an own note a new one', () => {
    const bodies = DRAFTS.map(({ text }) => text).filter((text) => text.length >= 60);
    for (const body of bodies) {
      const sent = fingerprint(merged(body, NAMES[0], COMPANIES[0]!).note);
      for (const name of NAMES) {
        for (const company of COMPANIES) {
          const draft = { ...merged(body, name, company), ownNotes: [sent] };
          expect(coached(draft).advice.map(({ code }) => code)).toContain('own-copy');
        }
      }
    }
  });

  test('earns nothing for the name of a former employer', () => {
    const recipient = (organisation: string): Draft['recipient'] => ({
      name: 'Bo Lindqvist',
      company: 'Kelp & Co',
      title: 'Baker',
      lines: [{ kind: 'position', text: 'Baker', organisation }],
    });
    const draft = (at: string): Draft => ({
      ...merged('', NAMES[0], ''),
      note: `Hi Bo, your time at ${at} caught my eye, and I would like to hear more about it.`,
      recipient: recipient('Harbour Light Systems'),
    });
    expect(told(coached(draft('Harbour Light Systems')))).toEqual(told(coached(draft('Ateliers Vaillant'))));
  });

  test('earns nothing for a skill filled into a copy of an own note', () => {
    const note = (skill: string) =>
      `Hi, I saw that you know ${skill} and thought at once that we should talk about a stand at our yearly fair.`;
    const recipient: Draft['recipient'] = {
      name: 'Bo Lindqvist',
      company: '',
      title: '',
      lines: [{ kind: 'skill', text: 'Kiln building', organisation: '' }],
    };
    const draft: Draft = {
      ...merged('', NAMES[0], ''),
      note: note('Kiln building'),
      recipient,
      ownNotes: [fingerprint(note('Joinery'))],
    };
    const { advice } = coached(draft);
    expect(advice.map(({ code }) => code)).toContain('own-copy');
    expect(advice.map(({ code }) => code)).not.toContain('personal');
  });
});

describe('filling a slot of a template', () => {
  test.each([
    ['{{first_name}}', 'Anna'],
    ['[Vorname]', 'Bo'],
    ['%FIRSTNAME%', 'Linda Bella'],
  ])('takes back the one stop for %s and changes nothing else', (slot, name) => {
    const body = 'I came across your profile and was impressed by your background. Let us connect.';
    const draft = (called: string): Draft => ({
      ...merged('', NAMES[0], ''),
      note: `Hi ${called}, ${body}`,
      recipient: null,
    });
    const before = told(coached(draft(slot))).codes;
    expect(before).toContain('placeholder');
    expect(told(coached(draft(name))).codes).toEqual(before.filter((code) => code !== 'placeholder'));
  });
});

describe('adding a fact that is true', () => {
  test('always improves the score, and never adds something to mend', () => {
    const fact = fc.record({
      kind: fc.constantFrom(...EVIDENCE_KINDS),
      claim: fc.string({ minLength: 1, maxLength: 20 }).filter((claim) => claim.trim() !== ''),
      check: fc.constantFrom('confirmed' as const, 'plausible' as const),
    });
    fc.assert(
      fc.property(
        SOME,
        fc.constantFrom(null, ...REASONS),
        fc.uniqueArray(fact, { maxLength: 5, selector: ({ claim }) => claim.trim().toLowerCase() }),
        fact,
        (draft, reason, known, added) => {
          fc.pre(known.every(({ claim }) => claim.trim().toLowerCase() !== added.claim.trim().toLowerCase()));
          const before = coached({ ...draft, reason, evidence: known });
          const after = coached({ ...draft, reason, evidence: [...known, added] });
          const open = ({ advice }: Coaching) => advice.filter(({ weight }) => weight !== 'good').length;
          expect(after.score).toBeGreaterThan(before.score);
          expect(open(after)).toBeLessThanOrEqual(open(before));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('whatever is written', () => {
  test('a draft may be sent exactly when nothing stops it, the score is 0 to 100, and spans lie in the note', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), NOTES),
        fc.constantFrom(null, ...REASONS),
        fc.constantFrom(null, 200, 300),
        SOME,
        (note, reason, limit, { recipient, evidence }) => {
          const draft: Draft = { note, reason, evidence, recipient, limit, ownNotes: [fingerprint(note)] };
          const { advice, maySend, score } = coached(draft);
          expect(maySend).toBe(!advice.some(({ weight }) => weight === 'stop'));
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThan(100);
          for (const { span } of advice) {
            if (span) expect(0 <= span.start && span.start < span.end && span.end <= note.length).toBe(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
