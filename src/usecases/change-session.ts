import { MOST_SESSIONS, timesFit } from '../domain/event.ts';
import type { EventId, EventSessionId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { EventRow, EventSessionRow } from '../storage/events.ts';
import type { Repositories } from '../storage/store.ts';
import { lockOwn } from './change-event.ts';
import type { Deps } from './deps.ts';
import { addSession as add, claimFreshCode, type NewSession } from './make-event.ts';

export type SessionFailure =
  | 'no-such-event'
  | 'no-such-event-session'
  | 'event-over'
  | 'times-unfit'
  | 'too-many-sessions'
  | 'last-session'
  | 'session-attended';

type Changing = Pick<Deps, 'store' | 'now' | 'newId' | 'newToken'>;

/** Which session of an event of whose. */
export interface SessionPlace {
  organiser: Viewer;
  event: EventId;
  session: EventSessionId;
}

export function addSession(
  deps: Changing,
  { organiser, event }: Omit<SessionPlace, 'session'>,
  session: NewSession,
): Promise<Result<EventSessionId, SessionFailure>> {
  return deps.store.transaction(async (tx) => {
    const own = await lockOwn(tx, { organiser, id: event, now: deps.now() });
    if (!own.ok) return own;
    if (!timesFit(own.value, [session])) return fail('times-unfit');
    if ((await tx.events.sessions(event)).length >= MOST_SESSIONS) return fail('too-many-sessions');
    return ok(await add(deps, tx, { ...session, eventId: event }));
  });
}

export const changeSession = (
  deps: Changing,
  place: SessionPlace,
  changes: NewSession,
): Promise<Result<EventSessionId, SessionFailure>> =>
  withSession(deps, place, async (tx, { event, session }) => {
    if (!timesFit(event, [changes])) return fail('times-unfit');
    await tx.events.saveSession({ ...session, ...changes });
    return ok(place.session);
  });

/** Gives a session another code, because the old one got about; who is checked in stays so. */
export const renewCode = (
  deps: Changing,
  place: SessionPlace,
): Promise<Result<EventSessionId, SessionFailure>> =>
  withSession(deps, place, async (tx, { session }) => {
    const code = await claimFreshCode(deps, tx, { eventId: place.event, id: place.session });
    await tx.events.saveSession({ ...session, code });
    return ok(place.session);
  });

/** Takes a session away at which nobody has checked in. */
export const removeSession = (
  deps: Changing,
  place: SessionPlace,
): Promise<Result<EventSessionId, SessionFailure>> =>
  withSession(deps, place, async (tx, { all }) => {
    if (all.length === 1) return fail('last-session');
    if ((await tx.events.counts(place.event)).has(place.session)) return fail('session-attended');
    await tx.events.removeSession(place.event, place.session);
    return ok(place.session);
  });

interface Found {
  event: EventRow;
  session: EventSessionRow;
  all: readonly EventSessionRow[];
}

function withSession(
  { store, now }: Changing,
  { organiser, event: id, session: sessionId }: SessionPlace,
  change: (tx: Repositories, found: Found) => Promise<Result<EventSessionId, SessionFailure>>,
): Promise<Result<EventSessionId, SessionFailure>> {
  return store.transaction(async (tx) => {
    const own = await lockOwn(tx, { organiser, id, now: now() });
    if (!own.ok) return own;
    const all = await tx.events.sessions(id);
    const session = all.find((one) => one.id === sessionId);
    return session ? change(tx, { event: own.value, session, all }) : fail('no-such-event-session');
  });
}
