import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import type { Database } from './database.ts';
import { account, rateLimit, session, twoFactor, user, verification } from './schema/accounts.ts';

/** Where better-auth keeps accounts, sessions and the counts of its rate limits: our database, our schema. */
export const accountsOn = (db: Database) =>
  drizzleAdapter(db, {
    provider: 'pg',
    schema: { user, session, account, verification, rateLimit, twoFactor },
  });
