import { and, eq, lt } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { challenge } from './schema/sign-in-ways.ts';

export type ChallengePurpose = 'add-passkey' | 'use-passkey' | 'outside';

export interface Challenge {
  hash: string;
  purpose: ChallengePurpose;
  /** Who alone may answer; null while nobody is signed in. */
  memberId: PersonId | null;
  data: string;
  expiresAt: Instant;
}

/** Questions of signing in that may be answered once. In the database, so that any process can take the answer. */
export class Challenges {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: Challenge): Promise<void> {
    await this.#db.insert(challenge).values(row);
  }

  /** Uses it up, whatever becomes of the answer. Null when it is unknown, over, or was meant for something else. */
  async take(hash: string, purpose: ChallengePurpose, now: Instant): Promise<Challenge | null> {
    const [taken] = await this.#db
      .delete(challenge)
      .where(and(eq(challenge.hash, hash), eq(challenge.purpose, purpose)))
      .returning();
    return taken && taken.expiresAt > now ? (taken as Challenge) : null;
  }

  async dropExpired(now: Instant): Promise<void> {
    await this.#db.delete(challenge).where(lt(challenge.expiresAt, now));
  }
}
