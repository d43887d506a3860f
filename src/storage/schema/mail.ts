import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Pace } from '../../domain/mailing.ts';
import type { NoticeKind } from '../../domain/notices.ts';
import { instant } from './columns.ts';

/**
 * A mail about a notice that is to be sent, under the notice's id. Rows of a digest share member, pace and moment and
 * leave in one mail. Whoever sends holds a lease; what a crash left leased is found again when the lease is over.
 */
export const mailDelivery = pgTable(
  'mail_delivery',
  {
    memberId: uuid('member_id').notNull(),
    id: uuid().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    otherId: uuid('other_id').notNull(),
    pace: text().$type<Exclude<Pace, 'never'>>().notNull(),
    /** The moment of the mail; part of its Message-ID, so it is never moved. */
    sendAt: instant('send_at').notNull(),
    /** Not to be tried before: somebody is at work on it, or it failed. Null once it is done. */
    tryAt: instant('try_at'),
    tries: integer().notNull().default(0),
    /** When a server took it; null for one that was never needed. */
    sentAt: instant('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    index('mail_delivery_due').on(table.tryAt),
    index('mail_delivery_thread').on(table.memberId, table.otherId, table.kind, table.sendAt),
  ],
);

/** How often a member wants mail about a kind of notice, where they chose something else than usual. */
export const mailChoice = pgTable(
  'mail_choice',
  {
    memberId: uuid('member_id').notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    pace: text().$type<Pace>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.kind] })],
);
