import { expect, test } from 'vitest';
import type { PastConnectionStory } from './past-connection.ts';
import { summarise, summariseSent, type Told } from './summarise.ts';

const aStory = (changes: Partial<PastConnectionStory> = {}): PastConnectionStory => ({
  reason: 'none_given',
  confidence: 0,
  because: [],
  outcome: 'silent',
  role: 'other',
  field: null,
  askedBy: null,
  firstMessageBy: null,
  owesAnswer: null,
  lastMessageAt: null,
  messages: { fromOwner: 0, fromOther: 0 },
  ...changes,
});
const told = (
  person: string,
  connectedOn: string,
  story: Partial<PastConnectionStory> = {},
): Told<string> => ({
  person,
  connectedOn,
  story: aStory(story),
});

test('reasons are counted by year or by month, oldest first', () => {
  const past = [
    told('Ivo', '2021-03-04', { reason: 'sales' }),
    told('Tess', '2020-12-31'),
    told('Zoë', '2021-01-01', { reason: 'sales' }),
  ];
  expect(summarise(past).reasonsOverTime).toEqual([
    { period: '2020', counts: { none_given: 1 } },
    { period: '2021', counts: { sales: 2 } },
  ]);
  expect(summarise(past, 'month').reasonsOverTime.map(({ period }) => period)).toEqual([
    '2020-12',
    '2021-01',
    '2021-03',
  ]);
});

test('each role and reason tells how many connections became conversations', () => {
  const past = [
    told('Ivo', '2021-03-04', { role: 'recruiter', reason: 'talent_pool', outcome: 'talked' }),
    told('Tess', '2021-03-05', { role: 'recruiter', reason: 'talent_pool', outcome: 'silent' }),
    told('Zoë', '2021-03-06', { role: 'sales', reason: 'sales', outcome: 'pitched' }),
  ];
  const { byRole, byReason, outcomes } = summarise(past);
  expect(byRole[0]).toEqual({
    role: 'recruiter',
    connections: 2,
    talked: 1,
    outcomes: { talked: 1, silent: 1 },
  });
  expect(byReason.map(({ reason, talked }) => [reason, talked])).toEqual([
    ['talent_pool', 1],
    ['sales', 0],
  ]);
  expect(outcomes).toEqual({ talked: 1, silent: 1, pitched: 1 });
});

test('those who wanted the connection and never said a word are named, the newest first', () => {
  const past = [
    told('asked and fell silent', '2020-01-01', { askedBy: 'other' }),
    told('nobody knows who asked', '2021-01-01'),
    told('I wrote in vain', '2022-01-01', { outcome: 'one_sided', messages: { fromOwner: 2, fromOther: 0 } }),
    told('I asked, and wrote', '2022-01-01', {
      askedBy: 'owner',
      outcome: 'one_sided',
      messages: { fromOwner: 1, fromOther: 0 },
    }),
    told('wrote', '2023-01-01', { outcome: 'one_sided', messages: { fromOwner: 0, fromOther: 1 } }),
    told('talked', '2023-01-01', { outcome: 'talked' }),
  ];
  expect(summarise(past).neverFollowedUp).toEqual([
    'I wrote in vain',
    'nobody knows who asked',
    'asked and fell silent',
  ]);
});

test('answers that are owed are named, the longest waiting first', () => {
  const past = [
    told('Ivo', '2021-01-01', { owesAnswer: { by: 'owner', since: 20 } }),
    told('Tess', '2021-01-01', { owesAnswer: { by: 'owner', since: 10 } }),
    told('Zoë', '2021-01-01', { owesAnswer: { by: 'other', since: 5 } }),
  ];
  expect(summarise(past).owedByOwner.map(({ person }) => person)).toEqual(['Tess', 'Ivo']);
  expect(summarise(past).owedToOwner).toEqual([{ person: 'Zoë', since: 5 }]);
});

test('recruiters are found by field', () => {
  const past = [
    told('Ivo', '2021-01-01', { role: 'recruiter', field: 'data' }),
    told('Tess', '2022-01-01', { role: 'recruiter', field: 'data' }),
    told('Zoë', '2021-01-01', { role: 'recruiter' }),
    told('Orla', '2021-01-01', { role: 'sales', field: 'data' }),
  ];
  expect(summarise(past).recruitersByField).toEqual([
    { field: 'data', people: ['Tess', 'Ivo'] },
    { field: null, people: ['Zoë'] },
  ]);
});

test('my own requests tell how they fared, with a note and without', () => {
  const sent = [
    { sentOn: '2026-02-27', hasNote: true, acceptedOn: '2026-03-02' },
    { sentOn: '2026-02-27', hasNote: false, acceptedOn: '2026-02-27' },
    { sentOn: '2026-02-27', hasNote: false, acceptedOn: null },
    { sentOn: '2026-02-27', hasNote: false, acceptedOn: '2026-03-10' },
  ];
  expect(summariseSent(sent)).toEqual({
    withNote: { sent: 1, accepted: 1 },
    withoutNote: { sent: 3, accepted: 2 },
    medianDaysToAccept: 3,
  });
  expect(summariseSent([]).medianDaysToAccept).toBeNull();
});

test('an empty past is no trouble', () => {
  expect(summarise([])).toMatchObject({ connections: 0, reasonsOverTime: [], neverFollowedUp: [] });
});
