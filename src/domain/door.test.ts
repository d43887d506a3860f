import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerAtDoor,
  checkDoor,
  DOOR_ACTIONS,
  DOOR_ROWS,
  LONGEST_DOOR_ANSWER,
  LONGEST_PAUSE,
  passageThrough,
  OPEN_DOOR,
  rowOf,
  showsAll,
  type Caller,
  type Door,
} from './door.ts';
import { fail, ok } from './result.ts';
import { DAY } from './time.ts';

const NOW = 1_000 * DAY;
const STRANGER: Caller = {
  hasCode: false,
  hasNamedMutual: false,
  sharesPlace: false,
  isConfirmedRecruiter: false,
};
const doorWith = (rows: Partial<Door['rows']>, more: Partial<Door> = {}): Door => ({
  ...OPEN_DOOR,
  ...more,
  rows: { ...OPEN_DOOR.rows, ...rows },
});
const anyCaller = fc.record({
  hasCode: fc.boolean(),
  hasNamedMutual: fc.boolean(),
  sharesPlace: fc.boolean(),
  isConfirmedRecruiter: fc.boolean(),
});
const anyRows = fc.record({
  stranger: fc.constantFrom(...DOOR_ACTIONS),
  contact_of_contact: fc.constantFrom(...DOOR_ACTIONS),
  same_place: fc.constantFrom(...DOOR_ACTIONS),
  confirmed_recruiter: fc.constantFrom(...DOOR_ACTIONS),
});

describe('a door', () => {
  test('shows everything until its owner changes it', () => {
    fc.assert(
      fc.property(anyCaller, (caller) => {
        expect(passageThrough(OPEN_DOOR, caller, NOW).action).toBe('show');
      }),
    );
  });

  test.each([
    ['a stranger', {}, 'stranger'],
    ['a contact of a contact', { hasNamedMutual: true }, 'contact_of_contact'],
    ['somebody of the same event', { sharesPlace: true, hasNamedMutual: true }, 'same_place'],
    ['a confirmed recruiter', { isConfirmedRecruiter: true, sharesPlace: true }, 'confirmed_recruiter'],
  ] as const)('meets %s by the row that says most of them', (_, facts, row) => {
    expect(rowOf({ ...STRANGER, ...facts })).toBe(row);
  });

  test('decides by code, then pause, then table, whatever stands in the table', () => {
    fc.assert(
      fc.property(anyCaller, anyRows, fc.boolean(), (caller, rows, isPaused) => {
        const door = doorWith(rows, { pausedUntil: isPaused ? NOW + DAY : null });
        const { by, action } = passageThrough(door, caller, NOW);
        if (caller.hasCode) expect([by, action]).toEqual(['code', 'show']);
        else if (isPaused) expect([by, action]).toEqual(['pause', 'hold']);
        else if (showsAll(door)) expect([by, action]).toEqual(['all', 'show']);
        else expect([by, action]).toEqual([rowOf(caller), rows[rowOf(caller)]]);
      }),
    );
  });

  test('that shows everybody does not say who somebody is', () => {
    const recruiter = { ...STRANGER, isConfirmedRecruiter: true };
    for (const caller of [STRANGER, recruiter])
      expect(passageThrough(OPEN_DOOR, caller, NOW)).toEqual({ by: 'all', action: 'show' });
  });

  test('is no longer paused at the moment its pause ends', () => {
    const door = doorWith({ stranger: 'digest' }, { pausedUntil: NOW });
    expect(passageThrough(door, STRANGER, NOW - 1).by).toBe('pause');
    expect(passageThrough(door, STRANGER, NOW)).toEqual({ by: 'stranger', action: 'digest' });
  });
});

describe('the question of a door', () => {
  const door = { question: 'Which of my projects is it about?' };
  const answer = (text: string, question = door.question) => ({ question, answer: text });

  test('has to be answered, with words', () => {
    expect(answerAtDoor(door, null, false)).toEqual(fail({ code: 'door-asks', question: door.question }));
    expect(answerAtDoor(door, answer('  '), false)).toMatchObject({ failure: { code: 'door-asks' } });
    expect(answerAtDoor(door, answer(' The one on gusts. '), false)).toEqual(ok(answer('The one on gusts.')));
  });
  test('is asked anew when it has changed meanwhile', () => {
    const old = answer('The one on gusts.', 'Who are you?');
    expect(answerAtDoor(door, old, false)).toMatchObject({ failure: { code: 'door-asks-anew' } });
  });
  test('is spared whoever has a code, and nobody is asked where there is none', () => {
    expect(answerAtDoor(door, null, true)).toEqual(ok(null));
    expect(answerAtDoor({ question: '' }, answer('Something'), false)).toEqual(ok(null));
  });
  test('takes a thousand characters', () => {
    expect(answerAtDoor(door, answer('x'.repeat(LONGEST_DOOR_ANSWER)), false).ok).toBe(true);
    expect(answerAtDoor(door, answer('x'.repeat(LONGEST_DOOR_ANSWER + 1)), false).ok).toBe(false);
  });
});

describe('setting a door', () => {
  test('wants the words of an automatic ask', () => {
    for (const row of DOOR_ROWS) {
      expect(checkDoor(doorWith({ [row]: 'ask' }), NOW)).toEqual(fail('door-ask-missing'));
      expect(checkDoor(doorWith({ [row]: 'ask' }, { askWords: 'Why me?' }), NOW)).toEqual(ok(null));
    }
  });
  test('takes a pause that ends in the future, within a year', () => {
    const paused = (pausedUntil: number) => checkDoor(doorWith({}, { pausedUntil }), NOW);
    expect(paused(NOW)).toEqual(fail('pause-in-the-past'));
    expect(paused(NOW + LONGEST_PAUSE)).toEqual(ok(null));
    expect(paused(NOW + LONGEST_PAUSE + 1)).toEqual(fail('pause-too-long'));
  });
});
