import { seesAttendees } from '../domain/event.ts';
import type { EventId, PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { EventRow, EventSessionRow } from '../storage/events.ts';
import type { Deps } from './deps.ts';

/** An event as somebody sees it who organises it or was there. */
export interface EventView {
  event: EventRow;
  organiser: { handle: string; name: string };
  isOrganiser: boolean;
  /** Null for an organiser who has not checked in. */
  attendance: { isListed: boolean } | null;
  sessions: SessionView[];
}

export interface SessionView {
  session: EventSessionRow;
  isCheckedIn: boolean;
  /** How many checked in; the organiser's alone to know, null for everybody else. */
  count: number | null;
}

/** An event. For whoever neither organises it nor was there it looks like one that does not exist. */
export async function readEvent(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  id: EventId,
): Promise<Result<EventView, 'no-such-event'>> {
  const event = await store.events.one(id);
  const attendance = (await store.events.attendance(viewer, id)) ?? null;
  const isOrganiser = event?.organiserId === viewer.memberId;
  if (!event || (!isOrganiser && !attendance)) return fail('no-such-event');
  const organiserId = event.organiserId as PersonId;
  const { handle = '', name = '' } = (await store.members.cards([organiserId])).get(organiserId) ?? {};
  const own = new Set(await store.events.sessionsOf(viewer, id));
  const counts = isOrganiser ? await store.events.counts(id) : null;
  const sessions = (await store.events.sessions(id)).map((session) => ({
    session,
    isCheckedIn: own.has(session.id),
    count: counts && (counts.get(session.id) ?? 0),
  }));
  return ok({ event, organiser: { handle, name }, isOrganiser, attendance, sessions });
}

interface Paging {
  after?: string | undefined;
  limit: number;
}

/** Who is there, of those who agreed to be listed; only for those who agreed themselves. */
export async function listAttendees(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  { id, ...page }: Paging & { id: EventId },
): Promise<
  Result<Awaited<ReturnType<Deps['store']['events']['attendees']>>, 'no-such-event' | 'not-listed'>
> {
  const own = await store.events.attendance(viewer, id);
  if (!own) return fail('no-such-event');
  return seesAttendees(own) ? ok(await store.events.attendees(viewer, id, page)) : fail('not-listed');
}

/** Agrees to be listed at an event, or no longer. */
export async function setListed(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  { id, isListed }: { id: EventId; isListed: boolean },
): Promise<Result<null, 'no-such-event'>> {
  if (!(await store.events.attendance(viewer, id))) return fail('no-such-event');
  await store.events.setListed(viewer, id, isListed);
  return ok(null);
}
