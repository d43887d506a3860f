import { and, eq, inArray, or } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { identity, person } from './schema/people.ts';

export type PersonRow = typeof person.$inferSelect;

/** People as one member knows them. */
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

  /** Forgets everybody this member knows. */
  async removeAllOf(ownerId: PersonId): Promise<void> {
    await this.#db.delete(identity).where(eq(identity.ownerId, ownerId));
    await this.#db.delete(person).where(eq(person.ownerId, ownerId));
  }
}
