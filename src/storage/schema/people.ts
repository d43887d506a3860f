import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { CardPart } from '../../domain/profile/import-rules.ts';
import type { Reason } from '../../domain/reason.ts';
import type { Signal } from '../../domain/request.ts';
import { instant } from './columns.ts';

/** A person with an account. The id is the account's id and the id of the person that the member is. */
export const member = pgTable('member', {
  id: uuid().primaryKey(),
  /** The short name used in addresses and on the command line; unique through `handle`. */
  handle: text().notNull(),
  locale: text().notNull(),
  /** A name of the IANA list, as their browser said; null until it has. */
  timeZone: text('time_zone'),
  preset: text().notNull(),
  /** `owner` runs the instance. */
  role: text().notNull(),
  /** Whether other members see the lines of the profile; its name and headline they always see. */
  showsProfile: boolean('shows_profile').notNull().default(false),
  /** Whether they may be named to others as somebody whom both sides know. */
  mayBeNamed: boolean('may_be_named').notNull().default(false),
  /** Notifications, which show on locked screens, may name who it was. */
  namesInPush: boolean('names_in_push').notNull().default(false),
  joinedAt: instant('joined_at').notNull(),
  /** Whose invitation let them in; null for the owner. All of them together are the invitation tree. */
  invitedBy: uuid('invited_by'),
});

/** Makes handles unique on the whole instance without a unique index on a table that is split by owner. */
export const handle = pgTable('handle', {
  handle: text().primaryKey(),
  memberId: uuid('member_id').notNull(),
});

/**
 * A person as one member knows them. A member's own row is owned by themselves; all others were imported or pasted and
 * are visible to their owner alone.
 */
export const person = pgTable(
  'person',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    headline: text().notNull(),
    title: text().notNull(),
    company: text().notNull(),
    profileUrl: text('profile_url').notNull(),
    role: text().notNull(),
    field: text().notNull(),
    /** The day that title and company were true on; an older archive never overwrites a newer one. */
    asOf: date('as_of'),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.id] })],
);

/** A name under which a network knows a person: a LinkedIn slug, a mail address. */
export const identity = pgTable(
  'identity',
  {
    ownerId: uuid('owner_id').notNull(),
    kind: text().notNull(),
    value: text().notNull(),
    personId: uuid('person_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.kind, table.value] }),
    index('identity_person').on(table.ownerId, table.personId),
  ],
);

/** One line of a member's own profile: a position, a skill, an article. What a note can name to be personal. */
export const profileLine = pgTable(
  'profile_line',
  {
    ownerId: uuid('owner_id').notNull(),
    kind: text().notNull(),
    /** What its source knows it by; a line that was typed here has its id. */
    key: text().notNull(),
    /** The name of the line in the API. Lines from before it had one are named by the database. */
    id: uuid()
      .notNull()
      .default(sql`gen_random_uuid()`),
    /** Of a work: article, talk or project; of a position: whether it is voluntary. Empty where nothing is told. */
    form: text().notNull().default(''),
    text: text().notNull(),
    organisation: text().notNull(),
    since: text().notNull(),
    until: text().notNull(),
    url: text().notNull(),
    place: smallint().notNull(),
    /** Where it comes from; `hand` once the member has typed or changed it. */
    origin: text().notNull().default('linkedin_archive'),
    /** A line that was taken out stays as this trace, so that no import brings it back. */
    removedAt: instant('removed_at'),
    /** Of a link: whether its page points back with rel="me", and when it was looked at; null before. */
    check: text(),
    checkedAt: instant('checked_at'),
    /** When the page is looked at next; null for no look. */
    checkDue: instant('check_due'),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.kind, table.key] }),
    index('profile_line_check').on(table.checkDue),
  ],
);

/** What a member's profile says beside name, work and lines. */
export const profile = pgTable('profile', {
  ownerId: uuid('owner_id').primaryKey(),
  /** The place where they live or work, in their own words. */
  place: text().notNull().default(''),
  /** Reasons that are welcome, and those that are not; the rest is left open. */
  welcome: jsonb().$type<Reason[]>().notNull().default([]),
  unwelcome: jsonb().$type<Reason[]>().notNull().default([]),
  /** A sentence for those who are about to ask. */
  welcomeText: text('welcome_text').notNull().default(''),
  /** What was set by hand, so that no import writes over it. */
  byHand: jsonb('by_hand').$type<CardPart[]>().notNull().default([]),
});

/** A mutual tie, one row per direction, with the reason it began as far as we can tell and what came of it. */
export const connection = pgTable(
  'connection',
  {
    personId: uuid('person_id').notNull(),
    otherId: uuid('other_id').notNull(),
    source: text().notNull(),
    connectedOn: date('connected_on').notNull(),
    /** Null until the history has been told: the import stores ties first and reads their stories afterwards. */
    reason: text(),
    /** Probability of the reason, 0..1. */
    confidence: real().notNull().default(0),
    because: jsonb().$type<Signal[]>().notNull().default([]),
    outcome: text(),
    askedBy: text('asked_by'),
    firstMessageBy: text('first_message_by'),
    owesAnswer: text('owes_answer'),
    owesSince: instant('owes_since'),
    lastMessageAt: instant('last_message_at'),
    messagesByOwner: integer('messages_by_owner').notNull().default(0),
    messagesByOther: integer('messages_by_other').notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.personId, table.otherId] })],
);

/** A conversation of an imported mailbox; `otherId` is the other person, null in groups and where the network hides them. */
export const thread = pgTable(
  'thread',
  {
    ownerId: uuid('owner_id').notNull(),
    conversation: text().notNull(),
    otherId: uuid('other_id'),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.conversation] }),
    index('thread_other').on(table.ownerId, table.otherId),
  ],
);

/**
 * A message of an imported thread, seen by its owner alone. The key is a hash of the message, its conversation included,
 * so a copy is not a second one. One index serves both: finding copies, and reading a thread.
 */
export const message = pgTable(
  'message',
  {
    ownerId: uuid('owner_id').notNull(),
    key: text().notNull(),
    conversation: text().notNull(),
    fromOwner: boolean('from_owner').notNull(),
    fromName: text('from_name').notNull(),
    sentAt: instant('sent_at').notNull(),
    text: text().notNull(),
    isCampaign: boolean('is_campaign').notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.conversation, table.key] })],
);

/** An invitation found in an archive: the only trace that another network leaves of a past request. */
export const invitation = pgTable(
  'invitation',
  {
    ownerId: uuid('owner_id').notNull(),
    key: text().notNull(),
    direction: text().notNull(),
    otherId: uuid('other_id').notNull(),
    sentAt: instant('sent_at').notNull(),
    note: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.key] }),
    index('invitation_other').on(table.ownerId, table.otherId),
  ],
);
