import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { Pace, Via } from '../../domain/delivery.ts';
import type { NoticeKind } from '../../domain/notices.ts';
import { instant } from './columns.ts';

/**
 * A notice that is to reach a member outside the app, under the notice's id, once for each place that it goes to. Rows of
 * a digest share target, pace and moment and leave in one mail. Whoever sends holds a lease; what a crash left leased is
 * found again when the lease is over.
 */
export const delivery = pgTable(
  'delivery',
  {
    memberId: uuid('member_id').notNull(),
    id: uuid().notNull(),
    via: text().$type<Via>().notNull(),
    /** The device that is told; for mail the member, who has one mailbox. */
    targetId: uuid('target_id').notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    otherId: uuid('other_id').notNull(),
    pace: text().$type<Exclude<Pace, 'never'>>().notNull(),
    /** The moment that it goes by; part of a Message-ID, so it is never moved. */
    sendAt: instant('send_at').notNull(),
    /** Not to be tried before: somebody is at work on it, or it failed. Null once it is done. */
    tryAt: instant('try_at'),
    tries: integer().notNull().default(0),
    /** When a server took it; null for one that was never needed. */
    sentAt: instant('sent_at'),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id, table.targetId] }),
    index('delivery_due').on(table.via, table.tryAt),
    index('delivery_thread').on(table.memberId, table.otherId, table.kind, table.sendAt),
  ],
);

/** When a member wants to hear of a kind of notice on one way, where they chose something else than usual. */
export const deliveryChoice = pgTable(
  'delivery_choice',
  {
    memberId: uuid('member_id').notNull(),
    via: text().$type<Via>().notNull(),
    kind: text().$type<NoticeKind>().notNull(),
    pace: text().$type<Pace>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.via, table.kind] })],
);
