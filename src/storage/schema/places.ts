import { boolean, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** What people belong to: an employer, an association. The operator makes it and vouches for its domains. */
export const organisation = pgTable('organisation', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  /** Its web address; empty when unknown. */
  url: text().notNull(),
  madeAt: instant('made_at').notNull(),
});

/** A mail domain and the one organisation that it speaks for. */
export const organisationDomain = pgTable(
  'organisation_domain',
  {
    domain: text().primaryKey(),
    organisationId: uuid('organisation_id').notNull(),
    addedAt: instant('added_at').notNull(),
  },
  (table) => [index('organisation_domain_of').on(table.organisationId)],
);

/**
 * What the operator has said about a member of an organisation. Who belongs by their mail domain alone has no row: that is
 * looked up, so that it ends with the domain or the address.
 */
export const organisationMember = pgTable(
  'organisation_member',
  {
    memberId: uuid('member_id').notNull(),
    organisationId: uuid('organisation_id').notNull(),
    /** Put in by hand. */
    placedAt: instant('placed_at'),
    /** Confirmed as a recruiter; counts only together with the domain. */
    recruiterAt: instant('recruiter_at'),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.organisationId] }),
    index('organisation_member_of').on(table.organisationId),
  ],
);

/** Something to meet at, made by a member. */
export const event = pgTable(
  'event',
  {
    id: uuid().primaryKey(),
    organiserId: uuid('organiser_id').notNull(),
    name: text().notNull(),
    place: text().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [index('event_organiser').on(table.organiserId, table.id)],
);

/** A part of an event with a code of its own. */
export const eventSession = pgTable(
  'event_session',
  {
    eventId: uuid('event_id').notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    code: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.id] })],
);

/** Makes codes unique on the whole instance without a unique index on a table that is split by event. */
export const eventCode = pgTable('event_code', {
  code: text().primaryKey(),
  eventId: uuid('event_id').notNull(),
  sessionId: uuid('session_id').notNull(),
});

/** Somebody was at an event: lasting evidence, whatever becomes of codes and sessions. */
export const attendance = pgTable(
  'attendance',
  {
    memberId: uuid('member_id').notNull(),
    eventId: uuid('event_id').notNull(),
    /** Shown to the others who are there and listed too. */
    isListed: boolean('is_listed').notNull().default(false),
    since: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.eventId] }),
    index('attendance_event').on(table.eventId, table.memberId),
  ],
);

/** Which sessions of it. */
export const checkIn = pgTable(
  'check_in',
  {
    memberId: uuid('member_id').notNull(),
    eventId: uuid('event_id').notNull(),
    sessionId: uuid('session_id').notNull(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.eventId, table.sessionId] }),
    index('check_in_session').on(table.eventId, table.sessionId),
  ],
);
