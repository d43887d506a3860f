/**
 * The jobs, killed before and after each call that they make, at every one of them in turn, and started again: nothing
 * is forgotten, and nothing happens twice.
 */
import { expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import { composeMail } from '../../src/mail/compose-mail.ts';
import type { Mail } from '../../src/mail/mailer.ts';
import type { Repositories, Store } from '../../src/storage/store.ts';
import { deliverRequests } from '../../src/usecases/deliver-request.ts';
import { expireRequests } from '../../src/usecases/expire-requests.ts';
import { sendMail, type Mailing } from '../../src/usecases/send-mail.ts';
import { instanceOn, ORIGIN, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';

const NOTE = 'I heard your talk on wind power in Oslo and would like to compare notes on forecasting gusts.';
const LONG = 180_000;

class Killed extends Error {}

/** Lets so many moments pass and then lets nothing happen any more, as a process that was killed. */
function lifeOf(moments: number) {
  let passed = 0;
  const live = () => {
    if (passed >= moments) throw new Killed();
    passed += 1;
  };
  return {
    get isOver() {
      return passed >= moments;
    },
    /** Does something, killed right before it or right after. */
    async through<T>(does: () => Promise<T>): Promise<T> {
      live();
      const done = await does();
      live();
      return done;
    },
  };
}

type Life = ReturnType<typeof lifeOf>;

/** A store of which each call may be the last; what a transaction has not committed by then is undone. */
function mortal(store: Store, life: Life): Store {
  const nouns = (repositories: Repositories) =>
    new Proxy(repositories, {
      get: (target, noun) => mortalNoun(Reflect.get(target, noun) as object, life),
    });
  return new Proxy(store, {
    get: (target, name) =>
      name === 'transaction'
        ? (work: (tx: Repositories) => Promise<unknown>) =>
            life.through(() => target.transaction((tx) => work(nouns(tx))))
        : mortalNoun(Reflect.get(target, name) as object, life),
  });
}

const mortalNoun = (noun: object, life: Life): object =>
  new Proxy(noun, {
    get(target, verb) {
      const does: unknown = Reflect.get(target, verb, target);
      return typeof does === 'function'
        ? (...given: unknown[]) => life.through(async () => does.apply(target, given) as unknown)
        : does;
    },
  });

async function sent(from: Visitor, to: string, more = {}): Promise<string> {
  const body = { to, reason: 'seeking_advice', note: NOTE, ...more };
  const answered = await from.post('/api/v1/requests', body);
  expect(answered.status).toBe(201);
  return answered.body.id;
}

/** Runs a job killed at its first moment, its second, and so on, until it once lives through. */
async function killedEverywhere(
  job: (life: Life) => Promise<unknown>,
  between: () => Promise<void> = async () => {},
) {
  for (let moments = 0; moments < 500; moments += 1) {
    const life = lifeOf(moments);
    const outcome = await job(life).then(
      () => 'lived',
      (error: unknown) => error,
    );
    if (outcome === 'lived' && !life.isOver) return moments;
    if (outcome !== 'lived') expect(outcome).toBeInstanceOf(Killed);
    await between();
  }
  throw new Error('It never lived through.');
}

const noticesOf = async (who: Visitor) =>
  ((await who.get('/api/v1/notices')).body.items as { kind: string }[]).map(({ kind }) => kind);

async function three(instance: Instance) {
  return [await instance.member('Ada'), await instance.member('Bo'), await instance.member('Eve')] as const;
}

eachDatabase('a job that is killed anywhere and started again', (opened) => {
  test(
    'delivers each request once, and tells of it once',
    async () => {
      const instance = instanceOn(opened());
      const { deps } = instance;
      const [ada, bo, eve] = await three(instance);
      await sent(bo, 'ada');
      await sent(eve, 'ada');
      deps.clock.now += 15 * MINUTE;
      const moments = await killedEverywhere((life) =>
        deliverRequests({ ...deps, store: mortal(deps.store, life) }),
      );
      expect(moments).toBeGreaterThan(20);
      expect((await ada.get('/api/v1/inbox')).body.items).toHaveLength(2);
      expect(await noticesOf(ada)).toEqual(['arrived', 'arrived']);
    },
    LONG,
  );

  test(
    'ends each request once; its sender is told once, as of a reminder before it',
    async () => {
      const instance = instanceOn(opened());
      const { deps } = instance;
      const [ada, bo, eve] = await three(instance);
      const asked = await sent(bo, 'ada', { atOnce: true });
      const waiting = await sent(eve, 'ada', { atOnce: true });
      await ada.post(`/api/v1/requests/${asked}/ask`, { words: 'Which of my talks was it?' });
      deps.clock.now += 31 * DAY;
      const moments = await killedEverywhere((life) =>
        expireRequests({ ...deps, store: mortal(deps.store, life) }),
      );
      expect(moments).toBeGreaterThan(10);
      for (const id of [asked, waiting]) {
        const events = await deps.store.requests.events(ada.viewer, id as never);
        expect(events.filter(({ name }) => name === 'time_out')).toHaveLength(1);
      }
      expect(await noticesOf(bo)).toEqual(['ended', 'reminder', 'asked']);
      expect(await noticesOf(eve)).toEqual(['ended']);
    },
    LONG,
  );

  test(
    'sends every mail, and one that goes twice goes under the same name',
    async () => {
      const instance = instanceOn(opened());
      const { deps, links } = instance;
      const [ada, bo, eve] = await three(instance);
      const id = await sent(bo, 'ada', { atOnce: true });
      await sent(eve, 'ada', { atOnce: true });
      await ada.post(`/api/v1/requests/${id}/ask`, { words: 'Which of my talks was it?' });
      deps.clock.now += DAY;
      const taken: Mail[] = [];
      const mailingIn = (life: Life): Mailing => ({
        ...deps,
        store: mortal(deps.store, life),
        mailer: {
          send: (mail) =>
            life.through(async () => {
              taken.push(mail);
            }),
          close() {},
        },
        compose: composeMail({ ...deps, ...links, origin: ORIGIN }),
        failed() {},
      });
      const leaseEnds = async () => {
        deps.clock.now += 6 * MINUTE;
      };
      const moments = await killedEverywhere((life) => sendMail(mailingIn(life)), leaseEnds);
      expect(moments).toBeGreaterThan(20);
      const names = new Map(taken.map((mail) => [mail.messageId, mail]));
      // One mail to Bo, who was asked, and one digest to Ada: of Eve's request, since Bo's is asked about already.
      expect([...names.values()].map(({ to }) => to).toSorted()).toEqual([
        'ada@forthright.example',
        'bo@forthright.example',
      ]);
      const before = taken.length;
      await sendMail(mailingIn(lifeOf(Infinity)));
      expect(taken.length).toBe(before);
    },
    LONG,
  );
});
