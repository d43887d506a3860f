import { pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** A browser that may be told of news while nobody looks. It counts only as long as the session that allowed it lives. */
export const device = pgTable(
  'device',
  {
    memberId: uuid('member_id').notNull(),
    id: uuid().notNull(),
    /** Where its push service takes messages for it. Whoever knows it can have a notification shown, so it stays here. */
    endpoint: text().notNull(),
    /** The browser's public key and its secret, which messages to it are encrypted with (RFC 8291). */
    p256dh: text().notNull(),
    auth: text().notNull(),
    /** The public key of ours that it was allowed for; to another one its push service would not listen. */
    serverKey: text('server_key').notNull(),
    sessionId: uuid('session_id').notNull(),
    userAgent: text('user_agent').notNull(),
    allowedAt: instant('allowed_at').notNull(),
    /** When its push service took a message last. */
    toldAt: instant('told_at'),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.id] }),
    uniqueIndex('device_endpoint').on(table.memberId, table.endpoint),
  ],
);

/** A key that this instance made for itself and that all its processes share. */
export const instanceKey = pgTable(
  'instance_key',
  {
    name: text().notNull(),
    content: text().notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.name] })],
);
