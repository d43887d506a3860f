import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { NoticeKind } from '../../domain/notices.ts';
import { instant } from './columns.ts';

/** What a member is told. A row may be there before it is due: then nobody reads it, and it may still be taken back. */
export const notice = pgTable(
  'notice',
  {
    memberId: uuid('member_id').notNull(),
    /** Made from moment, kind and subject, so that a notice that is told twice is one; ids sort by moment. */
    id: uuid().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    /** The request, or for a message the message. */
    aboutId: uuid('about_id').notNull(),
    otherId: uuid('other_id').notNull(),
    dueAt: instant('due_at').notNull(),
    seenAt: instant('seen_at'),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    index('notice_unseen').on(table.memberId, table.seenAt, table.dueAt),
  ],
);
