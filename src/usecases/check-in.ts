import { checkInPeriod, mayCheckIn, type CheckInRefusal, type Period } from '../domain/event.ts';
import type { EventId, PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { CodedEvent } from '../storage/places.ts';
import type { Deps } from './deps.ts';

/** What a code leads to, for somebody who holds it. */
export interface CodeView extends CodedEvent {
  organiser: { handle: string; name: string };
  /** When the code counts. */
  counts: Period;
  isCheckedIn: boolean;
}

/** Looks at what a code leads to, without checking in. */
export async function lookAtCode(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  code: string,
): Promise<Result<CodeView, 'no-such-code'>> {
  const found = await store.places.eventByCode(code);
  if (!found) return fail('no-such-code');
  const organiserId = found.event.organiserId as PersonId;
  const { handle = '', name = '' } = (await store.members.cards([organiserId])).get(organiserId) ?? {};
  const sessions = await store.events.sessionsOf(viewer, found.id);
  return ok({
    ...found,
    organiser: { handle, name },
    counts: checkInPeriod(found.session, found.event),
    isCheckedIn: sessions.includes(found.sessionId),
  });
}

/** Checks in with a code. It counts while the session runs; once it has counted, it is evidence for good. */
export function checkIn(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  code: string,
): Promise<Result<EventId, 'no-such-code' | CheckInRefusal>> {
  return store.transaction(async (tx) => {
    const found = await tx.places.eventByCode(code);
    if (!found) return fail('no-such-code');
    const may = mayCheckIn(found, now());
    if (!may.ok) return may;
    await tx.events.checkIn(viewer, found.session, now());
    return ok(found.id);
  });
}
