import { index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Door } from '../../domain/door.ts';
import { instant } from './columns.ts';

/** A member's own terms; no row for a door that was never changed. */
export const door = pgTable('door', {
  memberId: uuid('member_id').primaryKey(),
  rows: jsonb().$type<Door['rows']>().notNull(),
  question: text().notNull(),
  askWords: text('ask_words').notNull(),
  declineWords: text('decline_words').notNull(),
  pausedUntil: instant('paused_until'),
});

/** A code that a member gives to people whom they want to hear from. */
export const doorCode = pgTable(
  'door_code',
  {
    memberId: uuid('member_id').notNull(),
    code: text().notNull(),
    id: uuid().notNull(),
    /** For whom it is meant, in the member's own words. */
    label: text().notNull(),
    madeAt: instant('made_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    timesUsed: integer('times_used').notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.code] }),
    index('door_code_member').on(table.memberId, table.id),
  ],
);
