/**
 * Random histories of two people, played against the HTTP API: a model beside it says what must come of each step, and
 * twin worlds that differ only in what the recipient did behind the sender's back must look the same to the sender.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '../../src/domain/time.ts';
import { TRANSITIONS, type EventName, type StateName } from '../../src/domain/transition-table.ts';
import { DOOR_ACTIONS, DOOR_ROWS, type DoorAction } from '../../src/domain/door.ts';
import { expireRequests } from '../../src/usecases/expire-requests.ts';
import { openAfterPause } from '../../src/usecases/open-after-pause.ts';
import { instanceOn, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

const NOTE = 'I heard your talk on wind power in Oslo and would like to compare notes on forecasting gusts.';
const WORDS = 'Which of my talks was it, and what would you like to compare?';

const RECIPIENT_ACTS = ['accept', 'ask', 'decline', 'ignore', 'report', 'undo'] as const;
const SENDER_ACTS = ['answer', 'withdraw'] as const;

type Step =
  | { by: 'recipient'; act: (typeof RECIPIENT_ACTS)[number] }
  | { by: 'sender'; act: (typeof SENDER_ACTS)[number] }
  | { by: 'clock'; pause: number };

const pause = fc.constantFrom(SECOND, HOUR, 25 * HOUR, 6 * DAY, 15 * DAY);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...RECIPIENT_ACTS).map((act) => ({ by: 'recipient' as const, act })),
  },
  { weight: 2, arbitrary: fc.constantFrom(...SENDER_ACTS).map((act) => ({ by: 'sender' as const, act })) },
  { weight: 2, arbitrary: pause.map((ms) => ({ by: 'clock' as const, pause: ms })) },
);

/** `npm run fuzz` plays many more histories than every test run does. */
const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);
const LONG = 150_000 * TIMES;

let people = 0;

async function twoMembers(instance: Instance) {
  people += 1;
  const [ada, bo] = [await instance.member(`Ada${people}`), await instance.member(`Bo${people}`)];
  return { ada, bo, handle: `ada${people}` };
}

async function sent(from: Visitor, to: string): Promise<string> {
  const body = { to, reason: 'seeking_advice', note: NOTE, atOnce: true };
  const answered = await from.post('/api/v1/requests', body);
  expect([answered.status, answered.body]).toMatchObject([201, { outcome: 'sent' }]);
  return answered.body.id;
}

/** Plays one step; the answer's status tells whether it happened. */
async function play(
  instance: Instance,
  { ada, bo, id }: { ada: Visitor; bo: Visitor; id: string },
  one: Step,
) {
  if (one.by === 'recipient') return ada.post(`/api/v1/requests/${id}/${one.act}`, { words: WORDS });
  if (one.by === 'sender') return bo.post(`/api/v1/sent/${id}/${one.act}`, { words: WORDS });
  instance.deps.clock.now += one.pause;
  await openAfterPause(instance.deps);
  await expireRequests(instance.deps);
  return null;
}

const stateOf = async (who: Visitor, id: string): Promise<StateName> =>
  (await who.get(`/api/v1/requests/${id}`)).body.state;

/** The states that an event may lead to from a state, by the table; the sender's events also from what they see as open. */
function expected(before: StateName, event: EventName): readonly (StateName | null)[] {
  const outcome = TRANSITIONS[event][before];
  // A report of what had been accepted leads back to the acceptance.
  if (outcome === 'reopen')
    return before === 'reported' ? ['waiting', 'asked', 'accepted'] : ['waiting', 'asked'];
  if (outcome === 'stay') return [before];
  if (event === 'answer' && before === 'declined') return ['declined'];
  if (event === 'withdraw' && before === 'declined') return ['ended'];
  return [outcome];
}

eachDatabase('any history of two people', (opened) => {
  test(
    'stays within the table, loses no event and does nothing twice',
    async () => {
      const instance = instanceOn(opened());
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
          const { ada, bo, handle } = await twoMembers(instance);
          const id = await sent(bo, handle);
          const happened: string[] = [];
          for (const one of steps) {
            const before = await stateOf(ada, id);
            const answered = await play(instance, { ada, bo, id }, one);
            const after = await stateOf(ada, id);
            if (answered?.status === 200 && one.by !== 'clock') {
              happened.push(one.act);
              expect(expected(before, one.act), `${before} ${one.act} ${after}`).toContain(after);
            } else if (one.by === 'clock') {
              if (after !== before) happened.push('time_out');
              expect([before, 'ended']).toContain(after);
            } else {
              expect(answered?.status).toBe(409);
              expect(after).toBe(before);
            }
          }
          const events = await instance.deps.store.requests.events(ada.viewer, id as never);
          expect(events.map(({ name }) => name)).toEqual(happened);
          const isTied = await instance.deps.store.connections.isTied(
            ada.viewer.memberId,
            bo.viewer.memberId,
          );
          expect(isTied).toBe((await stateOf(ada, id)) === 'accepted');
        }),
        { numRuns: 12 * TIMES },
      );
    },
    LONG,
  );

  test(
    'of two clicks at the same moment lets exactly one happen, or both one after the other',
    async () => {
      const instance = instanceOn(opened());
      const click = fc.constantFrom(...RECIPIENT_ACTS);
      await fc.assert(
        fc.asyncProperty(click, click, async (first, second) => {
          const { ada, bo, handle } = await twoMembers(instance);
          const id = await sent(bo, handle);
          const answers = await Promise.all(
            [first, second].map((act) => ada.post(`/api/v1/requests/${id}/${act}`, { words: WORDS })),
          );
          const happened = answers.filter(({ status }) => status === 200).length;
          const events = await instance.deps.store.requests.events(ada.viewer, id as never);
          expect(events).toHaveLength(happened);
          if (first === second && first !== 'undo') expect(happened).toBe(1);
        }),
        { numRuns: 8 * TIMES },
      );
    },
    LONG,
  );

  test(
    'looks to the sender as if the recipient had done nothing, whichever way they hid the request',
    async () => {
      const instance = instanceOn(opened());
      const hiding = fc.constantFrom('ignore', 'report', 'block', 'hold');
      await fc.assert(
        fc.asyncProperty(fc.boolean(), hiding, unseenSteps, async (isAsked, how, steps) => {
          await expectTwins(instance, steps, async (isHidden) => {
            const { ada, bo, handle } = await twoMembers(instance);
            if (isHidden && how === 'hold') await setDoor(ada, 'hold', null);
            const id = await sent(bo, handle);
            if (isAsked && how !== 'hold') await ada.post(`/api/v1/requests/${id}/ask`, { words: WORDS });
            if (isHidden && (how === 'ignore' || how === 'report'))
              await ada.post(`/api/v1/requests/${id}/${how}`, {});
            if (isHidden && how === 'block') await block(ada);
            return { ada, bo, handle, id };
          });
        }),
        { numRuns: 12 * TIMES },
      );
    },
    LONG,
  );

  test(
    'meets the same door, whether or not the recipient has blocked the sender',
    async () => {
      const instance = instanceOn(opened());
      const action = fc.constantFrom(...DOOR_ACTIONS);
      const pauses = fc.option(fc.constantFrom(DAY, 20 * DAY));
      await fc.assert(
        fc.asyncProperty(action, pauses, unseenSteps, async (does, pauseFor, steps) => {
          await expectTwins(instance, steps, async (isHidden) => {
            const { ada, bo, handle } = await twoMembers(instance);
            await setDoor(ada, does, pauseFor === null ? null : instance.deps.clock.now + pauseFor);
            if (isHidden) await block(ada);
            return { ada, bo, handle, id: await sent(bo, handle) };
          });
        }),
        { numRuns: 12 * TIMES },
      );
    },
    LONG,
  );
});

/** What goes on while the recipient does nothing. */
const unseenSteps = fc.array(
  fc.oneof(
    fc.constantFrom(...SENDER_ACTS).map((act) => ({ by: 'sender' as const, act })),
    pause.map((ms) => ({ by: 'clock' as const, pause: ms })),
  ),
  { maxLength: 5 },
);

const block = async (ada: Visitor) =>
  expect((await ada.post(`/api/v1/people/bo${people}/block`)).status).toBe(204);

async function setDoor(ada: Visitor, action: DoorAction, pausedUntil: number | null): Promise<void> {
  const body = {
    rows: Object.fromEntries(DOOR_ROWS.map((row) => [row, action])),
    question: '',
    askWords: WORDS,
    declineWords: WORDS,
    pausedUntil: pausedUntil && new Date(pausedUntil).toISOString(),
  };
  expect((await ada.send('PUT', '/api/v1/me/door', { body })).status).toBe(200);
}

/** Plays the same steps in a world where something is hidden and one where it is not: the sender sees no difference. */
async function expectTwins(
  instance: Instance,
  steps: readonly Step[],
  begin: (isHidden: boolean) => Promise<{ ada: Visitor; bo: Visitor; handle: string; id: string }>,
): Promise<void> {
  const start = instance.deps.clock.now;
  const seen: unknown[] = [];
  for (const isHidden of [false, true]) {
    instance.deps.clock.now = start;
    const world = await worldSeen(instance, steps, await begin(isHidden));
    seen.push(JSON.parse(anonymous(JSON.stringify(world), people)));
  }
  expect(seen[1]).toEqual(seen[0]);
}

/** Everything that the sender can read, before and after each step. */
async function worldSeen(
  instance: Instance,
  steps: readonly Step[],
  { ada, bo, handle, id }: { ada: Visitor; bo: Visitor; handle: string; id: string },
): Promise<unknown[]> {
  const world: unknown[] = [];
  const look = async () => {
    for (const path of [
      `/sent/${id}`,
      '/sent',
      `/people/${handle}`,
      '/me/budget',
      '/connections',
      '/notices',
    ])
      world.push((await bo.get(`/api/v1${path}`)).text);
    const again = { to: handle, reason: 'seeking_advice', note: NOTE };
    world.push((await bo.post('/api/v1/requests', again)).text);
  };
  await look();
  for (const one of steps) {
    const answered = await play(instance, { ada, bo, id }, one);
    world.push(answered && [answered.status, answered.body]);
    await look();
  }
  return world;
}

/** Without what differs between two worlds by itself: names with their numbers, and ids. */
const anonymous = (text: string, number: number): string =>
  text
    .replaceAll(new RegExp(`(ada|bo)${number}`, 'gi'), '$1')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
