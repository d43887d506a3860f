import {
  bigint,
  boolean,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Ask } from '../../domain/ask.ts';
import type { DoorAnswer, Passage } from '../../domain/door.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Assessment, Because, SenderCard } from '../../domain/request.ts';
import type { RequestState } from '../../domain/transitions.ts';
import { instant } from './columns.ts';

/** A connection request with its assessment and the verdict of its arrival; split by recipient. */
export const request = pgTable(
  'request',
  {
    recipientId: uuid('recipient_id').notNull(),
    id: uuid().notNull(),
    senderId: uuid('sender_id').notNull(),
    source: text().notNull(),
    /** The request's name where it came from, so that receiving it twice stores it once. */
    sourceKey: text('source_key').notNull(),
    sender: jsonb().$type<SenderCard>().notNull(),
    declared: text().notNull(),
    evidence: jsonb().$type<Evidence[]>().notNull(),
    note: text().notNull(),
    /** What its sender promises to do once it is accepted; empty when nothing. */
    promise: text().notNull().default(''),
    sentAt: instant('sent_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    assessment: jsonb().$type<Assessment>().notNull(),
    /** The declared reason, or the inferred one where none was declared. */
    reason: text().notNull(),
    recommendation: text().notNull(),
    rule: text().notNull(),
    because: jsonb().$type<Because[]>().notNull(),
    /** Place of the group that the inbox shows it in: recommendation first, then reason. */
    inboxGroup: smallint('inbox_group').notNull(),
    state: text().notNull(),
    stateFacts: jsonb('state_facts').$type<RequestState>().notNull(),
    ask: jsonb().$type<Ask | null>(),
    deadline: instant().notNull(),
    leftWhenAsked: bigint('left_when_asked_ms', { mode: 'number' }).notNull(),
    /** False for what the recipient does not see: it is held at the door, or the sender is blocked. Its life goes on. */
    isShown: boolean('is_shown').notNull().default(true),
    /** What the door did with it; null for what came from elsewhere. */
    passage: jsonb().$type<Passage | null>(),
    /** Held at the door since then, where the member may look for it; null for what is blocked. */
    heldSince: instant('held_since'),
    /** The end of the recipient's pause, of which the sender knows. */
    heldUntil: instant('held_until'),
    /** What the sender answered to the door's question, and what in it is to be careful about. */
    doorAnswer: jsonb('door_answer').$type<(DoorAnswer & { risk?: Assessment['risk'] }) | null>(),
  },
  (table) => [
    primaryKey({ columns: [table.recipientId, table.id] }),
    uniqueIndex('request_source').on(table.recipientId, table.source, table.sourceKey),
    index('request_due').on(table.deadline),
    index('request_paused').on(table.heldUntil),
    index('request_held').on(table.recipientId, table.heldSince),
    index('request_inbox').on(table.recipientId, table.state, table.inboxGroup, table.sentAt, table.id),
  ],
);

/** Everything that ever happened to a request, never changed afterwards. */
export const requestEvent = pgTable(
  'request_event',
  {
    recipientId: uuid('recipient_id').notNull(),
    requestId: uuid('request_id').notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    by: text().notNull(),
    at: instant().notNull(),
    words: text().notNull(),
    cause: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.recipientId, table.requestId, table.id] })],
);
