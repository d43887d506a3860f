import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ImportCounts } from '../../domain/import.ts';
import { instant } from './columns.ts';

/** One import of one file: its progress, and how it ended. The lease tells whether a process is at work on it. */
export const imports = pgTable(
  'import',
  {
    ownerId: uuid('owner_id').notNull(),
    id: uuid().notNull(),
    fileName: text('file_name').notNull(),
    path: text().notNull(),
    /** `uploaded` files are ours to delete afterwards; `local` ones belong to the person who named them. */
    origin: text().notNull(),
    state: text().notNull(),
    failure: text(),
    bytesRead: bigint('bytes_read', { mode: 'number' }).notNull(),
    bytesInAll: bigint('bytes_in_all', { mode: 'number' }).notNull(),
    counts: jsonb().$type<ImportCounts>().notNull(),
    madeAt: instant('made_at').notNull(),
    endedAt: instant('ended_at'),
    leaseUntil: instant('lease_until'),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.id] }), index('import_state').on(table.state)],
);

/** A row that an import left out, so that nothing is lost silently. */
export const skippedRow = pgTable(
  'skipped_row',
  {
    ownerId: uuid('owner_id').notNull(),
    importId: uuid('import_id').notNull(),
    place: integer().notNull(),
    /** `row`, or `file` where a whole file was left unread, or `notice` where something unusual was read all the same. */
    kind: text().notNull(),
    file: text().notNull(),
    line: integer().notNull(),
    cause: text().notNull(),
    detail: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.importId, table.place] })],
);
