import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { AccountMailKind } from '../../domain/account-mail.ts';
import { instant } from './columns.ts';

/**
 * A mail of an account's own, and the link or code in it, which works as long as the row is there. Neither is kept: both
 * are made of the id and SECRET_KEY. What was asked for without signing in has no member, whether or not the address has
 * an account, so that asking does the same in both cases.
 */
export const accountMail = pgTable(
  'account_mail',
  {
    id: uuid().primaryKey(),
    kind: text().$type<AccountMailKind>().notNull(),
    /** In small letters. */
    address: text().notNull(),
    memberId: uuid('member_id'),
    locale: text().notNull(),
    madeAt: instant('made_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** Not to be tried before: somebody is at work on it, or it failed. Null once it is sent. */
    tryAt: instant('try_at'),
    tries: integer().notNull().default(0),
  },
  (table) => [
    index('account_mail_due').on(table.tryAt),
    index('account_mail_address').on(table.address),
    index('account_mail_member').on(table.memberId),
  ],
);

/** An employer that a member has shown by a code mailed there. The address itself is not kept. */
export const workDomain = pgTable(
  'work_domain',
  {
    memberId: uuid('member_id').notNull(),
    domain: text().notNull(),
    verifiedAt: instant('verified_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    /** When the member was told that it is to be shown anew. */
    toldAt: instant('told_at'),
  },
  (table) => [
    primaryKey({ columns: [table.memberId, table.domain] }),
    index('work_domain_end').on(table.expiresAt),
  ],
);
