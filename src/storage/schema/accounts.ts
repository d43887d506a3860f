import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Accounts as better-auth keeps them. Ids are our UUIDv7, so a user's id is also the member's and the person's id. */
export const user = pgTable('user', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text(),
  twoFactorEnabled: boolean('two_factor_enabled').notNull().default(false),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
});

export const session = pgTable(
  'session',
  {
    id: uuid().primaryKey(),
    token: text().notNull().unique(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('session_user').on(table.userId)],
);

export const account = pgTable(
  'account',
  {
    id: uuid().primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: timestamp('access_token_expires_at', { withTimezone: true }),
    refreshTokenExpiresAt: timestamp('refresh_token_expires_at', { withTimezone: true }),
    scope: text(),
    password: text(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('account_user').on(table.userId)],
);

export const verification = pgTable(
  'verification',
  {
    id: uuid().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [index('verification_identifier').on(table.identifier)],
);

/**
 * The second factor of an account: the secret that its authenticator shares, encrypted with SECRET_KEY because codes are
 * computed from it, and the hashes of its recovery codes.
 */
export const twoFactor = pgTable(
  'two_factor',
  {
    id: uuid().primaryKey(),
    secret: text().notNull(),
    backupCodes: text('backup_codes').notNull(),
    userId: uuid('user_id')
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    /** False until the first code has shown that the authenticator knows the secret. */
    verified: boolean().notNull().default(true),
    failedVerificationCount: integer('failed_verification_count').notNull().default(0),
    lockedUntil: timestamp('locked_until', { withTimezone: true }),
  },
  (table) => [index('two_factor_user').on(table.userId)],
);

/** The one-time link that makes the owner. Only the hash of its token is kept. */
export const welcomeLink = pgTable(
  'welcome_link',
  {
    tokenHash: text('token_hash').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.tokenHash] })],
);

/** A link by which a member lets others join. Only the hash of its token is kept, so nobody can read the link from here. */
export const invitationLink = pgTable(
  'invitation_link',
  {
    tokenHash: text('token_hash').notNull(),
    id: uuid().notNull(),
    ownerId: uuid('owner_id').notNull(),
    /** For whom it is meant, in the words of whoever made it; seen by them alone. */
    note: text().notNull(),
    usesLeft: integer('uses_left').notNull(),
    madeAt: instant('made_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tokenHash] }),
    index('invitation_link_owner').on(table.ownerId, table.expiresAt),
  ],
);

/** A one-time link by which a member sets a new password. Only the hash of its token is kept. */
export const resetLink = pgTable(
  'reset_link',
  {
    tokenHash: text('token_hash').notNull(),
    memberId: uuid('member_id').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.tokenHash] }), index('reset_link_member').on(table.memberId)],
);

/**
 * How often somebody tried a thing lately that may be tried only so often. Beside `rate_limit`, because better-auth clears
 * that one away after its own, shorter times.
 */
export const attempt = pgTable(
  'attempt',
  {
    key: text().primaryKey(),
    count: integer().notNull(),
    until: instant().notNull(),
  },
  (table) => [index('attempt_until').on(table.until)],
);

/** How often an address tried to sign in lately; in the database, so that several processes share the count. */
export const rateLimit = pgTable('rate_limit', {
  id: uuid().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
});
