import { and, asc, eq, inArray, isNull, like, ne, or, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { user, welcomeLink } from './schema/accounts.ts';
import { handle, member, person } from './schema/people.ts';

export type MemberRow = typeof member.$inferSelect;

/** A member as everybody here sees them. */
export interface MemberCard {
  id: string;
  handle: string;
  name: string;
  headline: string;
  title: string;
  company: string;
  field: string;
  showsProfile: boolean;
  mayBeNamed: boolean;
  /** True for an account that was deleted, of which only this is left. */
  isDeleted: boolean;
}

/** Who has an account here, under which short name, and the one-time link that makes the first. */
export class Members {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: typeof member.$inferInsert): Promise<boolean> {
    const taken = await this.#db
      .insert(handle)
      .values({ handle: row.handle, memberId: row.id })
      .onConflictDoNothing()
      .returning();
    if (taken.length === 0) return false;
    await this.#db.insert(member).values(row);
    return true;
  }

  async one(id: PersonId): Promise<MemberRow | undefined> {
    const [row] = await this.#db.select().from(member).where(eq(member.id, id)).limit(1);
    return row;
  }

  /** Keeps others who lock the same member waiting until the transaction ends. */
  async lock(id: PersonId): Promise<void> {
    await this.#db.select({ id: member.id }).from(member).where(eq(member.id, id)).limit(1).for('update');
  }

  /** The member of a short name; one who has deleted their account only where that is wanted. */
  async byHandle(name: string, { alsoDeleted = false } = {}): Promise<MemberRow | undefined> {
    const [row] = await this.#db
      .select({ member })
      .from(handle)
      .innerJoin(member, eq(member.id, handle.memberId))
      .where(and(eq(handle.handle, name.toLowerCase()), alsoDeleted ? undefined : ne(member.role, 'deleted')))
      .limit(1);
    return row?.member;
  }

  /** Members of this name or short name, or with it as the beginning of a word. */
  async search(text: string, limit: number): Promise<MemberCard[]> {
    const wanted = text
      .trim()
      .toLowerCase()
      .replace(/[\\%_]/g, '\\$&');
    if (wanted === '') return [];
    const name = sql`lower(${person.name})`;
    return this.#cards()
      .where(
        and(
          ne(member.role, 'deleted'),
          or(like(name, `${wanted}%`), like(name, `% ${wanted}%`), like(member.handle, `${wanted}%`)),
        ),
      )
      .orderBy(name)
      .limit(limit);
  }

  /** Members as everybody here sees them, by id. */
  async cards(ids: readonly PersonId[]): Promise<Map<PersonId, MemberCard>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#cards()
      .where(inArray(member.id, [...ids]))
      .limit(ids.length);
    return new Map(rows.map((row) => [row.id as PersonId, row]));
  }

  #cards() {
    return this.#db
      .select({
        id: member.id,
        handle: member.handle,
        name: person.name,
        headline: person.headline,
        title: person.title,
        company: person.company,
        field: person.field,
        showsProfile: member.showsProfile,
        mayBeNamed: member.mayBeNamed,
        isDeleted: sql<boolean>`${member.role} = 'deleted'`,
      })
      .from(member)
      .innerJoin(person, and(eq(person.ownerId, member.id), eq(person.id, member.id)));
  }

  /** All of them, in the order in which they came; for the operator. */
  async all(limit = 100_000): Promise<Pick<MemberRow, 'handle' | 'role' | 'joinedAt'>[]> {
    return this.#db
      .select({ handle: member.handle, role: member.role, joinedAt: member.joinedAt })
      .from(member)
      .where(ne(member.role, 'deleted'))
      .orderBy(asc(member.joinedAt), asc(member.id))
      .limit(limit);
  }

  /** Those whom the owner has made moderators, longest here first. */
  async moderators(limit = 100): Promise<MemberCard[]> {
    return this.#cards()
      .where(eq(member.role, 'moderator'))
      .orderBy(asc(member.joinedAt), asc(member.id))
      .limit(limit);
  }

  async owner(): Promise<MemberRow | undefined> {
    const [row] = await this.#db.select().from(member).where(eq(member.role, 'owner')).limit(1);
    return row;
  }

  async update(
    id: PersonId,
    changes: {
      locale?: string | undefined;
      timeZone?: string | undefined;
      preset?: string | undefined;
      role?: string | undefined;
      showsProfile?: boolean | undefined;
      mayBeNamed?: boolean | undefined;
      namesInPush?: boolean | undefined;
    },
  ): Promise<void> {
    await this.#db.update(member).set(changes).where(eq(member.id, id));
  }

  /** What better-auth knows of a member. */
  async account(id: PersonId): Promise<{ name: string; email: string; isVerified: boolean }> {
    const [row] = await this.#db
      .select({ name: user.name, email: user.email, isVerified: user.emailVerified })
      .from(user)
      .where(eq(user.id, id))
      .limit(1);
    return row ?? { name: '', email: '', isVerified: false };
  }

  /** Members of the sample community, who have no account to sign in with. */
  async sampleIds(): Promise<PersonId[]> {
    const rows = await this.#db
      .select({ id: member.id })
      .from(member)
      .where(eq(member.role, 'sample'))
      .limit(1_000);
    return rows.map(({ id }) => id as PersonId);
  }

  async remove(id: PersonId): Promise<void> {
    await this.#db.delete(handle).where(eq(handle.memberId, id));
    await this.#db.delete(member).where(eq(member.id, id));
  }

  async addWelcomeLink(tokenHash: string, madeAt: Instant): Promise<void> {
    await this.#db.insert(welcomeLink).values({ tokenHash, madeAt: new Date(madeAt) });
  }

  /** Uses up the one-time link; false when it never existed or was used before. Only one of two at once succeeds. */
  async useWelcomeLink(tokenHash: string, usedAt: Instant): Promise<boolean> {
    const used = await this.#db
      .update(welcomeLink)
      .set({ usedAt: new Date(usedAt) })
      .where(and(eq(welcomeLink.tokenHash, tokenHash), isNull(welcomeLink.usedAt)))
      .returning();
    return used.length > 0;
  }

  async dropWelcomeLinks(): Promise<void> {
    await this.#db.delete(welcomeLink).where(isNull(welcomeLink.usedAt));
  }

  async count(): Promise<number> {
    const [row] = await this.#db.select({ count: sql<number>`count(*)::int` }).from(member);
    return row?.count ?? 0;
  }
}
