import { expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { askedWhetherMet, sayWhetherMet, type ClaimedMeeting } from './meeting.ts';
import { STATES } from './transition-table.ts';

const event: Evidence = { kind: 'event', claim: 'Oslo wind days', check: 'plausible' };
const meeting = (changes: Partial<ClaimedMeeting> = {}): ClaimedMeeting => ({
  declared: 'met_before',
  state: 'waiting',
  evidence: [event],
  ...changes,
});

test('the recipient’s word confirms or contradicts, and can be changed while the request is open', () => {
  const yes = sayWhetherMet(meeting(), true);
  expect(yes).toMatchObject({ ok: true, value: [{ check: 'confirmed', checkedBy: 'recipient' }] });
  if (!yes.ok) throw new Error('refused');
  expect(askedWhetherMet(meeting({ evidence: yes.value }))).toEqual({ said: true });
  const no = sayWhetherMet(meeting({ evidence: yes.value }), false);
  expect(no).toMatchObject({ ok: true, value: [{ check: 'contradicted' }] });
});

test('nobody is asked about a request that is answered or over', () => {
  const asked = STATES.filter((state) => askedWhetherMet(meeting({ state })) !== null);
  expect(asked.toSorted()).toEqual(['asked', 'waiting']);
});

test('nobody is asked what nobody claimed, or what an event has shown', () => {
  const confirmed: Evidence = { ...event, check: 'confirmed', checkedBy: 'Oslo wind days' };
  expect(askedWhetherMet(meeting({ declared: 'community_event' }))).toBeNull();
  expect(askedWhetherMet(meeting({ evidence: [] }))).toBeNull();
  expect(sayWhetherMet(meeting({ evidence: [confirmed] }), false)).toEqual({
    ok: false,
    failure: 'not-possible-now',
  });
});

test('other facts stay as they are', () => {
  const other: Evidence = { kind: 'sentence', claim: 'At the coffee machine', check: 'plausible' };
  const said = sayWhetherMet(meeting({ evidence: [event, other] }), true);
  expect(said).toMatchObject({ ok: true, value: [{ check: 'confirmed' }, other] });
});
