/**
 * The jobs, killed before and after each call that they make, at every one of them in turn, and started again: nothing
 * is forgotten, and nothing happens twice.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPEN_DOOR } from '../../src/domain/door.ts';
import { DAY, HOUR, MINUTE } from '../../src/domain/time.ts';
import { jobsOf } from '../../src/jobs/jobs.ts';
import { makeLog } from '../../src/log.ts';
import { composeAccountMail } from '../../src/mail/compose-account-mail.ts';
import { composeMail } from '../../src/mail/compose-mail.ts';
import type { Mail } from '../../src/mail/mailer.ts';
import type { Repositories, Store } from '../../src/storage/store.ts';
import { askForAccountMail } from '../../src/usecases/ask-for-account-mail.ts';
import type { AccountMailing } from '../../src/usecases/send-account-mail.ts';
import type { Mailing } from '../../src/usecases/send-mail.ts';
import { sendPushes } from '../../src/usecases/send-pushes.ts';
import { instanceOn, ORIGIN, PASSWORD, type Instance, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';
import { openPushService, type PushService } from '../push-service.ts';

const NOTE = 'I heard your talk on wind power in Oslo and would like to compare notes on forecasting gusts.';
const LONG = 180_000;

let service: PushService;

beforeAll(async () => {
  service = await openPushService();
});
afterAll(() => service.close());

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

type JobName = keyof ReturnType<typeof jobsOf>;

/** A job of the running server, on a store that may die; what it does outside of the database may be given. */
function jobIn(
  { deps, pushing }: Instance,
  name: JobName,
  given: {
    mailing?: (life: Life) => Mailing & AccountMailing;
    remove?: (path: string) => Promise<void>;
  } = {},
) {
  const { mailing = () => null, remove = async () => {} } = given;
  return (life: Life) => {
    const jobs = jobsOf(
      {
        ...deps,
        store: mortal(deps.store, life),
        uploads: { remove: (path) => life.through(() => remove(path)) },
        mailing: mailing(life),
        readRelMe: () => life.through(async () => [`${ORIGIN}/people/ada`]),
        origin: ORIGIN,
        log: makeLog('silent'),
        runImports: async () => {},
        live: { look: async () => {} },
        pushing: {
          ...pushing,
          atOnce: 1,
          store: mortal(deps.store, life),
          send: (letter) => life.through(() => pushing.send(letter)),
        },
      },
      new AbortController().signal,
    );
    return jobs[name].run();
  };
}

/** Mail to a server that keeps what it takes, and that may die as it does. */
const mailingTo =
  (taken: Mail[], { deps, links }: Instance) =>
  (life: Life): Mailing & AccountMailing => ({
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
    composeAccountMail: composeAccountMail({ ...links, origin: ORIGIN }),
    failed() {},
  });

/** What a dead process held for itself is free again. */
const leaseEnds =
  ({ deps }: Instance) =>
  async () => {
    deps.clock.now += 6 * MINUTE;
  };

/** The mail of an account that is due next, taken out. */
const nextMail = ({ deps }: Instance) =>
  deps.store.transaction(async (tx) => {
    const row = await tx.accountMails.lockDue(deps.now());
    if (row) await tx.accountMails.drop(row.id);
    return row;
  });

async function three(instance: Instance) {
  return [await instance.member('Ada'), await instance.member('Bo'), await instance.member('Eve')] as const;
}

/** What each job is put to, and what has to be true once it has lived through; `elsewhere` says which test kills it. */
const PLAYS: Record<JobName, ((instance: Instance) => Promise<void>) | { elsewhere: string }> = {
  import: { elsewhere: 'import.test.ts kills its process' },
  tell: { elsewhere: 'it writes nothing: live.test.ts lets a page come back' },

  /** Delivers each request once, and tells of it once. */
  async deliver(instance) {
    const [ada, bo, eve] = await three(instance);
    await sent(bo, 'ada');
    await sent(eve, 'ada');
    instance.deps.clock.now += 15 * MINUTE;
    expect(await killedEverywhere(jobIn(instance, 'deliver'))).toBeGreaterThan(20);
    expect((await ada.get('/api/v1/inbox')).body.items).toHaveLength(2);
    expect(await noticesOf(ada)).toEqual(['arrived', 'arrived']);
  },

  /** Tells every device of every notice, and what goes twice takes its own place. */
  async push(instance) {
    service.arrived.length = 0;
    const [ada, bo, eve] = await three(instance);
    for (const who of [ada, await instance.signsIn('Ada')])
      expect((await who.post('/api/v1/me/devices', service.subscription())).status).toBe(201);
    await sent(bo, 'ada', { atOnce: true });
    await sent(eve, 'ada', { atOnce: true });
    expect(await killedEverywhere(jobIn(instance, 'push'), leaseEnds(instance))).toBeGreaterThan(20);
    const places = service.arrived.map(({ path, headers }) => `${path} ${String(headers['topic'])}`);
    expect(places.length).toBeGreaterThan(4); // some were killed between the answer and the note
    expect(new Set(places).size).toBe(4);
    expect(new Set(service.arrived.map(({ push }) => push.id)).size).toBe(2);
    const before = service.arrived.length;
    await sendPushes(instance.pushing);
    expect(service.arrived.length).toBe(before);
  },

  /** Ends each request once; its sender is told once, as of a reminder before it. */
  async expire(instance) {
    const { deps } = instance;
    const [ada, bo, eve] = await three(instance);
    const asked = await sent(bo, 'ada', { atOnce: true });
    const waiting = await sent(eve, 'ada', { atOnce: true });
    await ada.post(`/api/v1/requests/${asked}/ask`, { words: 'Which of my talks was it?' });
    deps.clock.now += 31 * DAY;
    expect(await killedEverywhere(jobIn(instance, 'expire'))).toBeGreaterThan(10);
    for (const id of [asked, waiting]) {
      const events = await deps.store.requests.events(ada.viewer, id as never);
      expect(events.filter(({ name }) => name === 'time_out')).toHaveLength(1);
    }
    expect(await noticesOf(bo)).toEqual(['ended', 'reminder', 'asked']);
    expect(await noticesOf(eve)).toEqual(['ended']);
  },

  /** Lets each request that a pause held on once: one is shown, at another door it is asked about. */
  async open(instance) {
    const { deps } = instance;
    const [ada, bo, eve] = await three(instance);
    const pausedUntil = new Date(deps.now() + DAY).toISOString();
    const rows = { ...OPEN_DOOR.rows, stranger: 'ask' };
    const asking = { ...OPEN_DOOR, rows, askWords: 'What for?', pausedUntil };
    expect((await ada.send('PUT', '/api/v1/me/door', { body: { ...OPEN_DOOR, pausedUntil } })).status).toBe(
      200,
    );
    expect((await eve.send('PUT', '/api/v1/me/door', { body: asking })).status).toBe(200);
    await sent(bo, 'ada', { atOnce: true });
    const toEve = await sent(bo, 'eve', { atOnce: true });
    deps.clock.now += DAY;
    expect(await killedEverywhere(jobIn(instance, 'open'))).toBeGreaterThan(20);
    expect(await noticesOf(ada)).toEqual(['arrived']);
    expect(await noticesOf(bo)).toEqual(['asked']);
    const events = await deps.store.requests.events(eve.viewer, toEve as never);
    expect(events.filter(({ name }) => name === 'ask')).toHaveLength(1);
  },

  /** Looks at a page again after the look that was killed, and notes what it found. */
  async check(instance) {
    const { deps } = instance;
    const [ada] = await three(instance);
    const line = { kind: 'link', text: 'Mine', url: 'https://ada.example/' };
    expect((await ada.post('/api/v1/me/profile/lines', line)).status).toBe(201);
    const later = async () => {
      deps.clock.now += 2 * MINUTE;
    };
    expect(await killedEverywhere(jobIn(instance, 'check'), later)).toBeGreaterThan(5);
    const [link] = (await deps.store.profiles.lines(ada.viewer.memberId)).filter(
      ({ kind }) => kind === 'link',
    );
    expect(link).toMatchObject({ check: 'found' });
  },

  /** Sends every mail, and one that goes twice goes under the same name. */
  async mail(instance) {
    const { deps } = instance;
    const [ada, bo, eve] = await three(instance);
    const id = await sent(bo, 'ada', { atOnce: true });
    await sent(eve, 'ada', { atOnce: true });
    await ada.post(`/api/v1/requests/${id}/ask`, { words: 'Which of my talks was it?' });
    deps.clock.now += DAY;
    const taken: Mail[] = [];
    const job = jobIn(instance, 'mail', { mailing: mailingTo(taken, instance) });
    expect(await killedEverywhere(job, leaseEnds(instance))).toBeGreaterThan(20);
    const names = new Map(taken.map((mail) => [mail.messageId, mail]));
    // One mail to Bo, who was asked, and one digest to Ada: of Eve's request, since Bo's is asked about already.
    expect([...names.values()].map(({ to }) => to).toSorted()).toEqual([
      'ada@forthright.example',
      'bo@forthright.example',
    ]);
    const before = taken.length;
    await job(lifeOf(Infinity));
    expect(taken.length).toBe(before);
  },

  /** Sends every mail of an account, and one that goes twice goes under the same name. */
  async accountMail(instance) {
    const { deps } = instance;
    const [ada, bo] = await three(instance);
    for (const { viewer } of [ada, bo]) {
      const { email: address } = await deps.store.members.account(viewer.memberId);
      await askForAccountMail(deps, { kind: 'verify', address, memberId: viewer.memberId, locale: 'en' });
    }
    const taken: Mail[] = [];
    const job = jobIn(instance, 'accountMail', { mailing: mailingTo(taken, instance) });
    expect(await killedEverywhere(job, leaseEnds(instance))).toBeGreaterThan(10);
    const names = new Map(taken.map((mail) => [mail.messageId, mail.to]));
    expect([...names.values()].toSorted()).toEqual(['ada@forthright.example', 'bo@forthright.example']);
    const before = taken.length;
    await job(lifeOf(Infinity));
    expect(taken.length).toBe(before);
  },

  /** Plans one word about each employer that ends soon, and takes out those that are over. */
  async employers(instance) {
    const { deps } = instance;
    const [ada, bo] = await three(instance);
    const now = deps.now();
    const shown = { verifiedAt: now, toldAt: null };
    for (const [{ viewer }, days] of [
      [ada, 400],
      [bo, 366],
    ] as const)
      await deps.store.workDomains.add({
        ...shown,
        memberId: viewer.memberId,
        domain: 'dyke.example',
        expiresAt: now + days * DAY,
      });
    deps.clock.now += 390 * DAY;
    expect(await killedEverywhere(jobIn(instance, 'employers'))).toBeGreaterThan(5);
    const due = [];
    for (let row = await nextMail(instance); row; row = await nextMail(instance)) due.push(row);
    expect(due).toMatchObject([{ kind: 'work-ending', memberId: ada.viewer.memberId }]);
    expect(await deps.store.workDomains.of(bo.viewer.memberId, now)).toEqual([]);
  },

  /** Forgets every kind of thing that is over. */
  async sweep(instance) {
    const { deps } = instance;
    const owner = await instance.owner();
    expect((await owner.post('/api/v1/invitations', { note: 'For Bo' })).status).toBe(201);
    await deps.store.attempts.count('somebody', { now: deps.now(), lasts: HOUR });
    deps.clock.now += 365 * DAY;
    expect(await killedEverywhere(jobIn(instance, 'sweep'))).toBeGreaterThan(5);
    expect(await deps.store.invitationLinks.allOf(owner.viewer)).toEqual([]);
  },

  /** Forgets each report after its time, together with what was decided on it; a decision in force stays. */
  async forget(instance) {
    const { deps } = instance;
    const owner = await instance.owner();
    const [bo, eve] = [await instance.member('Bo'), await instance.member('Eve')];
    await owner.post('/api/v1/people/bo/report', { words: 'A fraud.' });
    await owner.post('/api/v1/people/eve/report', { words: 'Too many.' });
    const { items } = (await owner.get('/api/v1/moderation/reports')).body;
    for (const [index, outcome] of ['closed', 'warning'].entries()) {
      const path = `/api/v1/moderation/reports/${items[index].id}/decision`;
      expect((await owner.post(path, { outcome, reason: 'Said before.' })).status).toBe(200);
    }
    deps.clock.now += 366 * DAY;
    expect(await killedEverywhere(jobIn(instance, 'forget'))).toBeGreaterThan(10);
    expect(await deps.store.reports.about(bo.viewer.memberId)).toMatchObject([
      { row: { words: '' }, decisions: [{ outcome: 'closed' }] },
    ]);
    expect(await deps.store.reports.about(eve.viewer.memberId)).toEqual([]);
  },

  /** Deletes an account once, with its files, and ends what it had asked once. */
  async leave(instance) {
    const { deps } = instance;
    const [ada, bo] = await three(instance);
    const id = await sent(bo, 'ada', { atOnce: true });
    expect((await bo.post('/api/v1/me/leaving', { password: PASSWORD })).status).toBe(200);
    deps.clock.now += 7 * DAY;
    expect(await killedEverywhere(jobIn(instance, 'leave'))).toBeGreaterThan(20);
    const events = await deps.store.requests.events(ada.viewer, id as never);
    expect(events.filter(({ name }) => name === 'leave')).toHaveLength(1);
    expect((await deps.store.members.one(bo.viewer.memberId))?.role).toBe('deleted');
    const trail = await deps.store.reports.trail({ limit: 10 });
    expect(trail.filter(({ what }) => what === 'account_deleted')).toHaveLength(1);
  },
};

eachDatabase('a job that is killed anywhere and started again', (opened) => {
  const plays = Object.entries(PLAYS).flatMap(([name, play]) =>
    typeof play === 'function' ? [{ name, play }] : [],
  );
  test.each(plays)(
    'forgets nothing and does nothing twice: $name',
    ({ play }) => play(instanceOn(opened())),
    LONG,
  );
});

test('every job is killed somewhere', () => {
  // The keys alone: nothing runs.
  const jobs = jobsOf({} as never, new AbortController().signal);
  expect(Object.keys(PLAYS).toSorted()).toEqual(Object.keys(jobs).toSorted());
});
