import { hasEnded, shownCode, type Period } from '../domain/event.ts';
import type { Instant } from '../domain/time.ts';
import type { EventRow } from '../storage/events.ts';
import type { CodeView } from '../usecases/check-in.ts';
import type { EventView } from '../usecases/read-event.ts';
import type { CodeLeadsTo, EventLine, EventPage } from './place-schemas.ts';

const iso = (at: Instant): string => new Date(at).toISOString();

const periodOf = ({ startsAt, endsAt }: Period) => ({ startsAt: iso(startsAt), endsAt: iso(endsAt) });

/** The times of something handed in; its schema has checked them. */
export const momentsOf = <Given extends { startsAt: string; endsAt: string }>(given: Given) => ({
  ...given,
  startsAt: Date.parse(given.startsAt),
  endsAt: Date.parse(given.endsAt),
});

export const eventLineOf = (event: EventRow, now: Instant): EventLine => ({
  id: event.id,
  name: event.name,
  place: event.place,
  ...periodOf(event),
  isOver: hasEnded(event, now),
});

/** An event; its codes only for whoever organises it. */
export function eventPageOf(view: EventView, { origin, now }: { origin: string; now: Instant }): EventPage {
  const { event, organiser, isOrganiser, attendance, sessions } = view;
  return {
    ...eventLineOf(event, now),
    organiser,
    isOrganiser,
    attendance: attendance && { isListed: attendance.isListed },
    sessions: sessions.map(({ session, isCheckedIn, count }) => ({
      id: session.id,
      name: session.name,
      ...periodOf(session),
      isCheckedIn,
      count,
      code: isOrganiser ? { text: shownCode(session.code), link: `${origin}/e/${session.code}` } : null,
    })),
  };
}

export function codeLeadsToOf(
  { event, session, organiser, counts, isCheckedIn }: CodeView,
  now: Instant,
): CodeLeadsTo {
  const { id, name, place } = event;
  return {
    event: { id, name, place, organiser },
    session: { name: session.name, ...periodOf(session) },
    counts: { from: iso(counts.startsAt), until: iso(counts.endsAt) },
    state: now >= counts.endsAt ? 'over' : now < counts.startsAt ? 'too-early' : 'open',
    isCheckedIn,
  };
}
