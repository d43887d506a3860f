import { describe, expect, test } from 'vitest';
import { coached } from '../../../tests/fixtures/coach/read-drafts.ts';
import { notes } from '../../../tests/fixtures/notes/read-notes.ts';
import { fingerprint } from '../assessment/copies.ts';
import { WANTED_EVIDENCE, type Evidence } from '../evidence.ts';
import { REASONS } from '../reason.ts';
import type { Draft } from './draft.ts';

const aDraft = (about: Partial<Draft> = {}): Draft => ({
  note: 'Hi Anna, your slide about eel ladders at the river day made us rebuild ours.',
  reason: 'your_work',
  evidence: [],
  recipient: null,
  limit: null,
  ownNotes: [],
  ...about,
});

const aFact = (about: Partial<Evidence> = {}): Evidence => ({
  kind: 'work_url',
  claim: 'https://anna.example/eels',
  check: 'plausible',
  ...about,
});

const codes = (draft: Draft) => coached(draft).advice.map(({ code }) => code);

describe('a reason', () => {
  test.each([null, 'none_given'] as const)('must be chosen: %s stops the draft', (reason) => {
    expect(coached(aDraft({ reason }))).toMatchObject({ maySend: false });
    expect(codes(aDraft({ reason }))).toContain('no-reason');
  });

  test.each(REASONS.filter((reason) => reason !== 'none_given'))('asks for its fact: %s', (reason) => {
    const note = 'Grey seals again this morning.';
    const asked = coached(aDraft({ note, reason })).advice.find(({ code }) => code === 'evidence-missing');
    expect(asked).toMatchObject({ weight: 'mend', values: { kind: WANTED_EVIDENCE[reason][0] } });
    for (const kind of WANTED_EVIDENCE[reason]) {
      expect(codes(aDraft({ note, reason, evidence: [aFact({ kind })] }))).not.toContain('evidence-missing');
    }
  });

  test('that wants only a sentence has it where the note says the reason', () => {
    const note = 'Could I ask your advice on leaving nursing for statistics?';
    expect(codes(aDraft({ note, reason: 'seeking_advice' }))).not.toContain('evidence-missing');
  });
});

describe('a fact', () => {
  test('that we know to be untrue stops the draft until it is taken out', () => {
    const evidence = [aFact({ check: 'contradicted' })];
    expect(coached(aDraft({ evidence })).maySend).toBe(false);
    expect(coached(aDraft()).maySend).toBe(true);
  });

  test('that nobody checked is neither praised nor blamed', () => {
    expect(codes(aDraft({ evidence: [aFact({ check: 'unchecked' })] }))).toEqual(
      codes(aDraft()).filter((code) => code !== 'evidence-missing'),
    );
  });

  test('said twice counts once, and an empty one not at all', () => {
    const once = coached(aDraft({ evidence: [aFact()] }));
    const twice = coached(aDraft({ evidence: [aFact(), aFact({ claim: ' HTTPS://anna.example/eels ' })] }));
    expect(twice).toEqual(once);
    expect(coached(aDraft({ evidence: [aFact({ claim: '  ' })] }))).toEqual(coached(aDraft()));
  });

  test('confirmed by another party counts for more than one’s own word', () => {
    const plausible = coached(aDraft({ evidence: [aFact()] }));
    const confirmed = coached(aDraft({ evidence: [aFact({ check: 'confirmed' })] }));
    expect(confirmed.score).toBeGreaterThan(plausible.score);
  });
});

describe('no good reason', () => {
  const growth = aDraft({
    note: 'I am expanding my network and would like to add you to my contacts.',
    reason: 'network_growth',
  });

  test('means: do not send', () => {
    expect(codes(growth)).toContain('no-good-reason');
    expect(coached(growth).maySend).toBe(false);
  });

  test('is not covered up by choosing a nicer one', () => {
    for (const reason of ['your_work', 'shared_connection'] as const)
      expect(codes({ ...growth, reason })).toContain('no-good-reason');
  });

  test('becomes one with a fact, a benefit or something personal', () => {
    expect(codes({ ...growth, evidence: [aFact({ kind: 'event', claim: 'River day' })] })).not.toContain(
      'no-good-reason',
    );
    const giving = `${growth.note} In return I can introduce you to the keepers of the old weir.`;
    expect(codes({ ...growth, note: giving })).not.toContain('no-good-reason');
    const lines = [{ kind: 'skill' as const, text: 'Eel ladders', organisation: '' }];
    const recipient = { name: 'Anna Lind', company: '', title: '', lines };
    const personal = `${growth.note} It is for your eel ladders.`;
    expect(codes({ ...growth, note: personal, recipient })).not.toContain('no-good-reason');
  });

  test('is what a note by the book of templates has, whichever easy reason it declares', () => {
    const easy = notes('canned.txt').filter((note) =>
      codes(aDraft({ note, reason: 'future_relationship' })).includes('no-good-reason'),
    );
    expect(easy.length).toBeGreaterThanOrEqual(8);
  });
});

describe('a template', () => {
  test('is seen in nine of ten notes written for anybody', () => {
    const canned = notes('canned.txt');
    const seen = canned.filter((note) => codes(aDraft({ note })).includes('like-a-template'));
    expect(seen.length).toBeGreaterThanOrEqual(canned.length * 0.9);
  });

  test('is seen in no note written for one person, and in none that is honest', () => {
    const wrong = [...notes('personal.txt'), ...notes('honest.txt')].filter((note) =>
      codes(aDraft({ note, reason: null })).includes('like-a-template'),
    );
    expect(wrong).toEqual([]);
  });
});

describe('honest notes', () => {
  test('are stopped by nothing but the reason that is still missing', () => {
    const stopped = [...notes('personal.txt'), ...notes('honest.txt')].filter((note) =>
      coached(aDraft({ note, reason: null })).advice.some(
        ({ code, weight }) => weight === 'stop' && code !== 'no-reason',
      ),
    );
    expect(stopped).toEqual([]);
  });
});

describe('an own earlier note', () => {
  test('is no copy of a note that only begins like it', () => {
    const first =
      'Hello Ina, I repair organs in the north. Your hymn about the tide made our choir weep last Sunday.';
    const second =
      'Hello Ole, I repair organs in the north. May I ask who built the bellows that you photographed?';
    expect(codes(aDraft({ note: second, ownNotes: [fingerprint(first)] }))).not.toContain('own-copy');
  });

  test('is a copy in another order of names, numbers and links', () => {
    const first =
      'Hello Ina, I repair organs in the north and have 12 spare pipes, see https://a.example/1. Want them?';
    const second =
      'Hello Ole, I repair organs in the north and have 40 spare pipes, see https://b.example/2. Want them?';
    expect(codes(aDraft({ note: second, ownNotes: [fingerprint(first)] }))).toContain('own-copy');
  });
});

test('advice comes in order: what stops, what mends, what is good', () => {
  const { advice } = coached(
    aDraft({ note: 'Hi {{name}}, see https://eels.example/x', reason: null, evidence: [aFact()] }),
  );
  const order = advice.map(({ weight }) => ['stop', 'mend', 'good'].indexOf(weight));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
