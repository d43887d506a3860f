import { and, asc, desc, eq, exists, gt, lt, or, sql, inArray } from 'drizzle-orm';
import { alias, type AnyPgColumn } from 'drizzle-orm/pg-core';
import type { EventId, EventSessionId, PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { member, person } from './schema/people.ts';
import { attendance, checkIn, event, eventCode, eventSession } from './schema/places.ts';
import { block } from './schema/sending.ts';

export type EventRow = typeof event.$inferSelect;
export type EventSessionRow = typeof eventSession.$inferSelect;

interface Paging {
  before?: string | undefined;
  limit: number;
}

/** Sessions that one event may have; `MOST_SESSIONS` refuses more long before. */
const MOST_READ = 1_000;

/** Events, their sessions and codes, and who was there. */
export class Events {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: EventRow): Promise<void> {
    await this.#db.insert(event).values(row);
  }

  async update(
    id: EventId,
    changes: Partial<Pick<EventRow, 'name' | 'place' | 'startsAt' | 'endsAt'>>,
  ): Promise<void> {
    await this.#db.update(event).set(changes).where(eq(event.id, id));
  }

  async one(id: EventId): Promise<EventRow | undefined> {
    const [row] = await this.#db.select().from(event).where(eq(event.id, id)).limit(1);
    return row;
  }

  /** One event, locked until the transaction ends. */
  async lock(id: EventId): Promise<EventRow | undefined> {
    const [row] = await this.#db.select().from(event).where(eq(event.id, id)).limit(1).for('update');
    return row;
  }

  /** The viewer's own events, the newest first. */
  async organisedBy({ memberId }: Viewer, { before, limit }: Paging): Promise<EventRow[]> {
    return this.#db
      .select()
      .from(event)
      .where(and(eq(event.organiserId, memberId), before ? lt(event.id, before) : undefined))
      .orderBy(desc(event.id))
      .limit(limit);
  }

  async countOpen({ memberId }: Viewer, now: Instant): Promise<number> {
    return this.#db.$count(event, and(eq(event.organiserId, memberId), gt(event.endsAt, now)));
  }

  /** Events that the viewer checked in at, the newest first. */
  async attendedBy({ memberId }: Viewer, { before, limit }: Paging): Promise<EventRow[]> {
    const rows = await this.#db
      .select({ event })
      .from(attendance)
      .innerJoin(event, eq(event.id, attendance.eventId))
      .where(and(eq(attendance.memberId, memberId), before ? lt(event.id, before) : undefined))
      .orderBy(desc(event.id))
      .limit(limit);
    return rows.map((row) => row.event);
  }

  /** Sessions in the order of their times. */
  async sessions(eventId: EventId): Promise<EventSessionRow[]> {
    return this.#db
      .select()
      .from(eventSession)
      .where(eq(eventSession.eventId, eventId))
      .orderBy(asc(eventSession.startsAt), asc(eventSession.id))
      .limit(MOST_READ);
  }

  /** Adds a session, or changes the one of this id. A code that it no longer has is forgotten. */
  async saveSession(row: EventSessionRow): Promise<void> {
    await this.#db
      .insert(eventSession)
      .values(row)
      .onConflictDoUpdate({ target: [eventSession.eventId, eventSession.id], set: row });
    await this.#db
      .delete(eventCode)
      .where(
        and(
          eq(eventCode.eventId, row.eventId),
          eq(eventCode.sessionId, row.id),
          sql`${eventCode.code} <> ${row.code}`,
        ),
      );
  }

  async removeSession(eventId: EventId, id: EventSessionId): Promise<void> {
    await this.#db.delete(eventCode).where(and(eq(eventCode.eventId, eventId), eq(eventCode.sessionId, id)));
    await this.#db
      .delete(eventSession)
      .where(and(eq(eventSession.eventId, eventId), eq(eventSession.id, id)));
  }

  /** False when some event has this code already. */
  async claimCode(code: string, eventId: EventId, sessionId: EventSessionId): Promise<boolean> {
    const claimed = await this.#db
      .insert(eventCode)
      .values({ code, eventId, sessionId })
      .onConflictDoNothing()
      .returning();
    return claimed.length > 0;
  }

  /** The event and session that a code stands for, whether it counts now or not. */
  async byCode(code: string): Promise<{ event: EventRow; session: EventSessionRow } | undefined> {
    const [row] = await this.#db
      .select({ event, session: eventSession })
      .from(eventCode)
      .innerJoin(event, eq(event.id, eventCode.eventId))
      .innerJoin(
        eventSession,
        and(eq(eventSession.eventId, eventCode.eventId), eq(eventSession.id, eventCode.sessionId)),
      )
      .where(eq(eventCode.code, code))
      .limit(1);
    return row;
  }

  /** Notes that the viewer is there. Doing so twice changes nothing. */
  async checkIn({ memberId }: Viewer, { eventId, id }: EventSessionRow, at: Instant): Promise<void> {
    await this.#db.insert(attendance).values({ memberId, eventId, since: at }).onConflictDoNothing();
    await this.#db.insert(checkIn).values({ memberId, eventId, sessionId: id, at }).onConflictDoNothing();
  }

  /** Whether a member has checked in at an event, or organises it. */
  async isAt(memberId: PersonId, eventId: EventId): Promise<boolean> {
    const hasCheckedIn = exists(
      this.#db
        .select({ id: attendance.eventId })
        .from(attendance)
        .where(and(eq(attendance.memberId, memberId), eq(attendance.eventId, event.id))),
    );
    const [row] = await this.#db
      .select({ id: event.id })
      .from(event)
      .where(and(eq(event.id, eventId), or(eq(event.organiserId, memberId), hasCheckedIn)))
      .limit(1);
    return row !== undefined;
  }

  /** How the viewer is at an event; undefined when they are not. */
  async attendance({ memberId }: Viewer, eventId: EventId): Promise<{ isListed: boolean } | undefined> {
    const [row] = await this.#db
      .select({ isListed: attendance.isListed })
      .from(attendance)
      .where(and(eq(attendance.memberId, memberId), eq(attendance.eventId, eventId)))
      .limit(1);
    return row;
  }

  /** The sessions of an event that the viewer checked in at. */
  async sessionsOf({ memberId }: Viewer, eventId: EventId): Promise<string[]> {
    const rows = await this.#db
      .select({ id: checkIn.sessionId })
      .from(checkIn)
      .where(and(eq(checkIn.memberId, memberId), eq(checkIn.eventId, eventId)))
      .limit(MOST_READ);
    return rows.map(({ id }) => id);
  }

  async setListed({ memberId }: Viewer, eventId: EventId, isListed: boolean): Promise<void> {
    await this.#db
      .update(attendance)
      .set({ isListed })
      .where(and(eq(attendance.memberId, memberId), eq(attendance.eventId, eventId)));
  }

  /** How many checked in at each session, for the organiser. */
  async counts(eventId: EventId): Promise<Map<string, number>> {
    const rows = await this.#db
      .select({ id: checkIn.sessionId, count: sql<number>`count(*)::int` })
      .from(checkIn)
      .where(eq(checkIn.eventId, eventId))
      .groupBy(checkIn.sessionId)
      .limit(MOST_READ);
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** Those who are there and agreed to be listed. Two between whom one has blocked the other do not see each other. */
  async attendees(
    { memberId }: Viewer,
    eventId: EventId,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<{ id: PersonId; handle: string; name: string; headline: string }[]> {
    const rows = await this.#db
      .select({ id: member.id, handle: member.handle, name: person.name, headline: person.headline })
      .from(attendance)
      .innerJoin(member, eq(member.id, attendance.memberId))
      .innerJoin(person, and(eq(person.ownerId, member.id), eq(person.id, member.id)))
      .where(
        and(
          eq(attendance.eventId, eventId),
          attendance.isListed,
          after ? gt(attendance.memberId, after) : undefined,
          isUnblocked(attendance.memberId, memberId),
        ),
      )
      .orderBy(asc(attendance.memberId))
      .limit(limit);
    return rows.map((row) => ({ ...row, id: row.id as PersonId }));
  }

  /** Which of these people checked in at an event where this one did. */
  async sharingWith(one: PersonId, others: readonly PersonId[]): Promise<PersonId[]> {
    if (others.length === 0) return [];
    const theirs = alias(attendance, 'theirs');
    const rows = await this.#db
      .selectDistinct({ id: theirs.memberId })
      .from(attendance)
      .innerJoin(theirs, eq(theirs.eventId, attendance.eventId))
      .where(and(eq(attendance.memberId, one), inArray(theirs.memberId, [...others])))
      .limit(others.length);
    return rows.map(({ id }) => id as PersonId);
  }

  /** Events that both checked in at, and whether the list of who is there shows them to each other. */
  async sharedBy(one: PersonId, other: PersonId, limit = 200) {
    const theirs = alias(attendance, 'theirs');
    return this.#db
      .select({
        id: event.id,
        name: event.name,
        seeEachOther: sql<boolean>`${attendance.isListed} and ${theirs.isListed} and ${isUnblocked(theirs.memberId, one)}`,
      })
      .from(attendance)
      .innerJoin(theirs, and(eq(theirs.eventId, attendance.eventId), eq(theirs.memberId, other)))
      .innerJoin(event, eq(event.id, attendance.eventId))
      .where(eq(attendance.memberId, one))
      .orderBy(desc(event.id))
      .limit(limit);
  }
}

/** That neither of two has blocked the other. */
const isUnblocked = (listed: AnyPgColumn, other: PersonId) =>
  sql`not exists (select 1 from ${block}
    where (${block.blockerId} = ${other} and ${block.blockedId} = ${listed})
       or (${block.blockerId} = ${listed} and ${block.blockedId} = ${other}))`;
