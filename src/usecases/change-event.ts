import { endedAt, hasEnded, timesFit, type Period } from '../domain/event.ts';
import type { EventId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { EventRow } from '../storage/events.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

export type ChangeFailure = 'no-such-event' | 'event-over' | 'times-unfit';

/** Changes an event of the viewer's as long as it is not over; afterwards it is evidence. */
export function changeEvent(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  organiser: Viewer,
  { id, ...changed }: { id: EventId; name: string; place: string } & Period,
): Promise<Result<EventId, ChangeFailure>> {
  return store.transaction(async (tx) => {
    const own = await lockOwn(tx, { organiser, id, now: now() });
    if (!own.ok) return own;
    const sessions = await tx.events.sessions(id);
    if (!timesFit(changed, sessions) || hasEnded(changed, now())) return fail('times-unfit');
    await tx.events.update(id, changed);
    return ok(id);
  });
}

/** Ends an event now: no code of it counts any more. */
export function endEvent(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  organiser: Viewer,
  id: EventId,
): Promise<Result<EventId, ChangeFailure>> {
  return store.transaction(async (tx) => {
    const own = await lockOwn(tx, { organiser, id, now: now() });
    if (!own.ok) return own;
    await tx.events.update(id, endedAt(own.value, now()));
    return ok(id);
  });
}

/** An event of the organiser's that is not over, locked. Somebody else's looks like one that does not exist. */
export async function lockOwn(
  tx: Repositories,
  { organiser, id, now }: { organiser: Viewer; id: EventId; now: number },
): Promise<Result<EventRow, 'no-such-event' | 'event-over'>> {
  const event = await tx.events.lock(id);
  if (event?.organiserId !== organiser.memberId) return fail('no-such-event');
  return hasEnded(event, now) ? fail('event-over') : ok(event);
}
