import { bigint, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { user } from './accounts.ts';
import { instant } from './columns.ts';

/**
 * Passkeys. Found by the member that a passkey names itself, so that a credential id that somebody else registers too
 * leads to nobody else.
 */
export const passkey = pgTable(
  'passkey',
  {
    memberId: uuid('member_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    credentialId: text('credential_id').notNull(),
    id: uuid().notNull(),
    name: text().notNull(),
    publicKey: text('public_key').notNull(),
    /** Counts up with each use in some authenticators; others leave it at 0. */
    counter: bigint({ mode: 'number' }).notNull(),
    transports: text().notNull(),
    addedAt: instant('added_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [primaryKey({ columns: [table.memberId, table.credentialId] })],
);

/** An account elsewhere (OpenID Connect) that signs a member in. */
export const outsideAccount = pgTable(
  'outside_account',
  {
    issuer: text().notNull(),
    subject: text().notNull(),
    memberId: uuid('member_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    connectedAt: instant('connected_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    unique('outside_account_of_member').on(table.memberId, table.issuer),
  ],
);

/** A question that is out and may be answered once: the challenge of a passkey, the way to a provider. */
export const challenge = pgTable(
  'challenge',
  {
    hash: text().notNull(),
    purpose: text().notNull(),
    memberId: uuid('member_id').references(() => user.id, { onDelete: 'cascade' }),
    data: text().notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.hash] })],
);
