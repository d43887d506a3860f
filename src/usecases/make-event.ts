import { codeFrom, MOST_OPEN_EVENTS, MOST_SESSIONS, timesFit, type Period } from '../domain/event.ts';
import { asId, type EventId, type EventSessionId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

export interface NewSession extends Period {
  name: string;
}

export interface NewEvent extends Period {
  name: string;
  place: string;
  /** Without any, the whole event is one session. */
  sessions: readonly NewSession[];
}

export type MakingFailure = 'times-unfit' | 'too-many-sessions' | 'too-many-events';

type Making = Pick<Deps, 'store' | 'now' | 'newId' | 'newToken'>;

/** Makes an event, with a code for each session. Every member may; it is theirs alone to change. */
export function makeEvent(
  deps: Making,
  organiser: Viewer,
  { sessions, ...about }: NewEvent,
): Promise<Result<EventId, MakingFailure>> {
  const { startsAt, endsAt, name } = about;
  const parts = sessions.length > 0 ? sessions : [{ name, startsAt, endsAt }];
  return deps.store.transaction(async (tx) => {
    const now = deps.now();
    if (!timesFit(about, parts) || endsAt <= now) return fail('times-unfit');
    if (parts.length > MOST_SESSIONS) return fail('too-many-sessions');
    await tx.members.lock(organiser.memberId); // of two made at once, the second counts the first
    if ((await tx.events.countOpen(organiser, now)) >= MOST_OPEN_EVENTS) return fail('too-many-events');
    const id = asId<EventId>(deps.newId());
    await tx.events.add({ ...about, id, organiserId: organiser.memberId, madeAt: now });
    for (const part of parts) await addSession(deps, tx, { ...part, eventId: id });
    return ok(id);
  });
}

/** Adds a session with a code of its own. */
export async function addSession(
  deps: Pick<Deps, 'newId' | 'newToken'>,
  tx: Repositories,
  session: NewSession & { eventId: EventId },
): Promise<EventSessionId> {
  const id = asId<EventSessionId>(deps.newId());
  const code = await claimFreshCode(deps, tx, { eventId: session.eventId, id });
  await tx.events.saveSession({ ...session, id, code });
  return id;
}

const MOST_TRIES = 10;

/** A code that no event has or had while it was in use. */
export async function claimFreshCode(
  { newToken }: Pick<Deps, 'newToken'>,
  tx: Repositories,
  { eventId, id }: { eventId: EventId; id: EventSessionId },
): Promise<string> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const code = codeFrom(Buffer.from(hashOf(newToken()), 'hex'));
    if (await tx.events.claimCode(code, eventId, id)) return code;
  }
  throw new Error('No code was free, which a million million codes make all but impossible.');
}
