import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { identity, person, profileLine } from './schema/people.ts';

export type PersonRow = typeof person.$inferSelect;
export type ProfileLineRow = typeof profileLine.$inferSelect;

/** How many profile lines one member may have; far above any real profile. */
const MOST_LINES = 2_000;

/** People as one member knows them, and the lines of a member's own profile. */
export class People {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: typeof person.$inferInsert): Promise<void> {
    await this.#db.insert(person).values(row).onConflictDoNothing();
  }

  async update(
    ownerId: PersonId,
    id: PersonId,
    changes: Partial<Omit<PersonRow, 'ownerId' | 'id'>>,
  ): Promise<void> {
    await this.#db
      .update(person)
      .set(changes)
      .where(and(eq(person.ownerId, ownerId), eq(person.id, id)));
  }

  /** A person as the viewer knows them: imported by the viewer, or a member. */
  async one(viewer: Viewer, id: PersonId): Promise<PersonRow | undefined> {
    const rows = await this.some(viewer, [id]);
    return rows[0];
  }

  async some(viewer: Viewer, ids: readonly PersonId[]): Promise<PersonRow[]> {
    if (ids.length === 0) return [];
    const known = or(eq(person.ownerId, viewer.memberId), eq(person.ownerId, person.id));
    return this.#db
      .select()
      .from(person)
      .where(and(inArray(person.id, [...ids]), known))
      .limit(ids.length);
  }

  /** Every identity that this member's people have; an import matches against it in memory. */
  async identities(viewer: Viewer): Promise<{ kind: string; value: string; personId: string }[]> {
    return this.#db
      .select({ kind: identity.kind, value: identity.value, personId: identity.personId })
      .from(identity)
      .where(eq(identity.ownerId, viewer.memberId))
      .limit(1_000_000);
  }

  async profile(viewer: Viewer): Promise<ProfileLineRow[]> {
    return this.#db
      .select()
      .from(profileLine)
      .where(eq(profileLine.ownerId, viewer.memberId))
      .orderBy(asc(profileLine.place))
      .limit(MOST_LINES);
  }

  async addProfileLines(rows: readonly (typeof profileLine.$inferInsert)[]): Promise<void> {
    for (let from = 0; from < Math.min(rows.length, MOST_LINES); from += 200) {
      await this.#db
        .insert(profileLine)
        .values(rows.slice(from, from + 200))
        .onConflictDoNothing();
    }
  }

  /** Forgets everybody this member knows, and the lines of their profile. */
  async removeAllOf(ownerId: PersonId): Promise<void> {
    await this.#db.delete(profileLine).where(eq(profileLine.ownerId, ownerId));
    await this.#db.delete(identity).where(eq(identity.ownerId, ownerId));
    await this.#db.delete(person).where(eq(person.ownerId, ownerId));
  }
}
