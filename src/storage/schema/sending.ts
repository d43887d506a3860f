import { boolean, index, jsonb, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import type { DoorAnswer } from '../../domain/door.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Assessment } from '../../domain/request.ts';
import { instant } from './columns.ts';

/**
 * A request as its sender keeps it: what they wrote, what it cost, and when it is or was delivered. What became of it is
 * the recipient's row of the same id in `request`, of which the sender only ever sees a view. Split by sender.
 */
export const sentRequest = pgTable(
  'sent_request',
  {
    senderId: uuid('sender_id').notNull(),
    id: uuid().notNull(),
    recipientId: uuid('recipient_id').notNull(),
    declared: text().notNull(),
    /** With the outcome of checks as far as the sender may see it. */
    evidence: jsonb().$type<Evidence[]>().notNull(),
    /** The same facts with the whole outcome, for the recipient. */
    checked: jsonb().$type<Evidence[]>().notNull(),
    note: text().notNull(),
    /** What the sender promises to do once it is accepted; empty when nothing. */
    promise: text().notNull(),
    /** What its sender answered to the door's question; null where it asked none. */
    doorAnswer: jsonb('door_answer').$type<DoorAnswer | null>(),
    /** It came with a code that the recipient gave out. */
    hasCode: boolean('has_code').notNull().default(false),
    /** What it took out of the budget: 0, 0.5 or 1. */
    cost: real().notNull(),
    sentAt: instant('sent_at').notNull(),
    /** Until then its sender may edit it. */
    deliverAt: instant('deliver_at').notNull(),
    deliveredAt: instant('delivered_at'),
    /** Taken back before it was delivered. */
    takenBackAt: instant('taken_back_at'),
  },
  (table) => [
    primaryKey({ columns: [table.senderId, table.id] }),
    index('sent_request_due').on(table.deliveredAt, table.deliverAt),
  ],
);

/** Two people, whoever asks whom: locked while a request between them begins, so that two at once see each other. */
export const pair = pgTable(
  'pair',
  {
    lowId: uuid('low_id').notNull(),
    highId: uuid('high_id').notNull(),
    /** The latest request of each to the other. */
    lowRequestId: uuid('low_request_id'),
    highRequestId: uuid('high_request_id'),
  },
  (table) => [primaryKey({ columns: [table.lowId, table.highId] })],
);

/** Somebody wants nothing more from another. */
export const block = pgTable(
  'block',
  {
    blockerId: uuid('blocker_id').notNull(),
    blockedId: uuid('blocked_id').notNull(),
    at: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.blockerId, table.blockedId] })],
);

/** The facts about a person that a sender had checked on a day: answers must not become a way to search. */
export const evidenceCheck = pgTable(
  'evidence_check',
  {
    senderId: uuid('sender_id').notNull(),
    recipientId: uuid('recipient_id').notNull(),
    day: text().notNull(),
    claims: jsonb().$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.senderId, table.recipientId, table.day] })],
);

/** What two connected members write to each other. Kept once for both, under the pair. */
export const directMessage = pgTable(
  'direct_message',
  {
    lowId: uuid('low_id').notNull(),
    highId: uuid('high_id').notNull(),
    id: uuid().notNull(),
    fromId: uuid('from_id').notNull(),
    text: text().notNull(),
    sentAt: instant('sent_at').notNull(),
    /** What the text alone shows, for as long as the two hardly know each other; null later. */
    risk: jsonb().$type<Assessment['risk']>(),
  },
  (table) => [primaryKey({ columns: [table.lowId, table.highId, table.id] })],
);
