import { eq } from 'drizzle-orm';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { instanceKey } from './schema/push.ts';

/** Keys that the instance made for itself, the same for every process at this database. */
export class InstanceKeys {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Keeps a key unless there is one of that name already; the one that counts. Of two processes at once, one's is kept. */
  async keep(name: string, content: string, madeAt: Instant): Promise<string> {
    await this.#db.insert(instanceKey).values({ name, content, madeAt }).onConflictDoNothing();
    const [kept] = await this.#db
      .select({ content: instanceKey.content })
      .from(instanceKey)
      .where(eq(instanceKey.name, name))
      .limit(1);
    return kept?.content ?? content;
  }
}
