import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/**
 * Something that is to happen on a connection. A promise stands in the tables of both sides under one id, `owed` by whoever
 * gave it and `awaited` by the other; what one notes down for oneself (`own`) stands there once. Split by owner.
 */
export const followUp = pgTable(
  'follow_up',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid().notNull(),
    otherId: uuid('other_id').notNull(),
    side: text().notNull(),
    text: text().notNull(),
    /** Of the request that was accepted with this promise; null for what one notes down for oneself. */
    requestId: uuid('request_id'),
    /** Before that it is nobody's business: the acceptance is not told yet. */
    shownFrom: instant('shown_from').notNull(),
    dueAt: instant('due_at').notNull(),
    doneAt: instant('done_at'),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.id] }),
    index('follow_up_due').on(table.ownerId, table.doneAt, table.dueAt, table.id),
  ],
);
