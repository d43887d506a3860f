import { and, asc, eq, isNull, lte, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { KeptLine } from '../domain/profile/line.ts';
import type { LinkState } from '../domain/profile/link-check.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { profile, profileLine } from './schema/people.ts';

export type NewLineRow = typeof profileLine.$inferInsert;
export type ProfileCard = Omit<typeof profile.$inferSelect, 'ownerId'>;

/** A line as it is kept, with what a look at its page has shown. */
export type LineRow = KeptLine & {
  ownerId: string;
  removedAt: Instant | null;
  check: LinkState | null;
  checkedAt: Instant | null;
  checkDue: Instant | null;
};

/** How many profile lines are kept for one member, traces included; far above any real profile. */
const MOST_LINES = 2_000;

const EMPTY: ProfileCard = { place: '', welcome: [], unwelcome: [], welcomeText: '', byHand: [] };

/** What members say about themselves. */
export class Profiles {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The lines of a profile, in order. Whoever calls has decided that they may be read. */
  async lines(ownerId: PersonId): Promise<LineRow[]> {
    return (await this.allLines(ownerId)).filter(({ removedAt }) => removedAt === null);
  }

  /** The same with the traces of lines that were taken out. */
  async allLines(ownerId: PersonId): Promise<LineRow[]> {
    const rows = await this.#db
      .select()
      .from(profileLine)
      .where(eq(profileLine.ownerId, ownerId))
      .orderBy(asc(profileLine.place), asc(profileLine.id))
      .limit(MOST_LINES);
    return rows as LineRow[];
  }

  async addLines(rows: readonly NewLineRow[]): Promise<void> {
    for (let from = 0; from < Math.min(rows.length, MOST_LINES); from += 200) {
      await this.#db
        .insert(profileLine)
        .values(rows.slice(from, from + 200))
        .onConflictDoNothing();
    }
  }

  async changeLine(
    { ownerId, kind, key }: Pick<LineRow, 'ownerId' | 'kind' | 'key'>,
    changes: Partial<Omit<LineRow, 'ownerId' | 'kind' | 'key' | 'id'>>,
  ): Promise<void> {
    const isIt = and(eq(profileLine.ownerId, ownerId), eq(profileLine.kind, kind), eq(profileLine.key, key));
    await this.#db.update(profileLine).set(changes).where(isIt);
  }

  /** Links whose page is to be looked at, the longest overdue first. */
  async linksDue(now: Instant, limit: number): Promise<LineRow[]> {
    const rows = await this.#db
      .select()
      .from(profileLine)
      .where(and(lte(profileLine.checkDue, now), isNull(profileLine.removedAt)))
      .orderBy(asc(profileLine.checkDue))
      .limit(limit);
    return rows as LineRow[];
  }

  /** Takes a look upon oneself until a moment; false where another process has done so. */
  async claimLook({ ownerId, kind, key, checkDue }: LineRow, until: Instant): Promise<boolean> {
    const claimed = await this.#db
      .update(profileLine)
      .set({ checkDue: until })
      .where(
        and(
          eq(profileLine.ownerId, ownerId),
          eq(profileLine.kind, kind),
          eq(profileLine.key, key),
          sql`${profileLine.checkDue} = ${new Date(checkDue ?? 0).toISOString()}::timestamptz`,
        ),
      )
      .returning({ id: profileLine.id });
    return claimed.length > 0;
  }

  async card(ownerId: PersonId): Promise<ProfileCard> {
    const [row] = await this.#db.select().from(profile).where(eq(profile.ownerId, ownerId)).limit(1);
    if (!row) return EMPTY;
    const { ownerId: _owner, ...card } = row;
    return card;
  }

  async saveCard(ownerId: PersonId, changes: Partial<ProfileCard>): Promise<void> {
    if (Object.keys(changes).length === 0) return;
    await this.#db
      .insert(profile)
      .values({ ownerId, ...changes })
      .onConflictDoUpdate({ target: profile.ownerId, set: changes });
  }

  /** Forgets the profile of a member. */
  async removeAllOf(ownerId: PersonId): Promise<void> {
    await this.#db.delete(profileLine).where(eq(profileLine.ownerId, ownerId));
    await this.#db.delete(profile).where(eq(profile.ownerId, ownerId));
  }
}
