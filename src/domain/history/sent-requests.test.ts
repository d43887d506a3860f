import { expect, test } from 'vitest';
import { summariseSent } from './sent-requests.ts';

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
