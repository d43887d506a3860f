import { alias } from 'drizzle-orm/pg-core';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { TIED_TO_DELETED } from './erasure.ts';
import { connection, member, person } from './schema/people.ts';

/** More ties than this are not loaded for one person; the networks themselves stop at 30,000. */
const MOST_TIES = 30_000;

/** Position in the list of ties. */
export interface TiePlace {
  connectedOn: string;
  otherId: string;
}

/** A tie to somebody who has deleted their account since was made here, too. */
const MADE_HERE = inArray(connection.source, ['native', TIED_TO_DELETED]);

/** Ties between people. */
export class Connections {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** A tie that was made here, in both directions. */
  async tie(
    a: PersonId,
    b: PersonId,
    facts: { connectedOn: string; reason: Reason; source: string },
  ): Promise<void> {
    const row = (personId: PersonId, otherId: PersonId) => ({ personId, otherId, confidence: 1, ...facts });
    await this.#db
      .insert(connection)
      .values([row(a, b), row(b, a)])
      .onConflictDoNothing();
  }

  async untie(a: PersonId, b: PersonId): Promise<void> {
    await this.#db.delete(connection).where(and(eq(connection.personId, a), eq(connection.otherId, b)));
    await this.#db.delete(connection).where(and(eq(connection.personId, b), eq(connection.otherId, a)));
  }

  /** Members to whom the viewer is tied here, the latest first. */
  async made(viewer: Viewer, { after, limit }: { after?: TiePlace | undefined; limit: number }) {
    return this.#db
      .select({
        otherId: connection.otherId,
        connectedOn: connection.connectedOn,
        reason: sql<Reason>`${connection.reason}`,
      })
      .from(connection)
      .where(
        and(
          eq(connection.personId, viewer.memberId),
          MADE_HERE,
          after &&
            sql`(${connection.connectedOn}, ${connection.otherId}) < (${after.connectedOn}::date, ${after.otherId}::uuid)`,
        ),
      )
      .orderBy(desc(connection.connectedOn), desc(connection.otherId))
      .limit(limit);
  }

  /** The tie to one other member that was made here. */
  async one(viewer: Viewer, otherId: PersonId): Promise<{ connectedOn: string; reason: Reason } | undefined> {
    const [row] = await this.#db
      .select({ connectedOn: connection.connectedOn, reason: sql<Reason>`${connection.reason}` })
      .from(connection)
      .where(and(eq(connection.personId, viewer.memberId), eq(connection.otherId, otherId), MADE_HERE))
      .limit(1);
    return row;
  }

  async isTied(a: PersonId, b: PersonId): Promise<boolean> {
    const [row] = await this.#db
      .select({ source: connection.source })
      .from(connection)
      .where(and(eq(connection.personId, a), eq(connection.otherId, b)))
      .limit(1);
    return row !== undefined;
  }

  /**
   * The ties made here between these people and others, as pairs. Imported ties are left out: they lead to people whose
   * lists nobody here knows, so they can be neither mutual nor a way to anybody.
   */
  async tiesOf(people: readonly PersonId[]): Promise<[PersonId, PersonId][]> {
    if (people.length === 0) return [];
    const rows = await this.#db
      .select({ from: connection.personId, to: connection.otherId })
      .from(connection)
      .where(and(inArray(connection.personId, [...people]), eq(connection.source, 'native')))
      .limit(MOST_TIES * people.length);
    return rows.map(({ from, to }) => [from as PersonId, to as PersonId]);
  }

  /** How the viewer's earlier connections of each reason went. */
  async precedents(viewer: Viewer): Promise<{ reason: Reason; connections: number; talked: number }[]> {
    const rows = await this.#db
      .select({
        reason: sql<Reason>`${connection.reason}`,
        connections: sql<number>`count(*)::int`,
        talked: sql<number>`(count(*) filter (where ${connection.outcome} = 'talked'))::int`,
      })
      .from(connection)
      .where(and(eq(connection.personId, viewer.memberId), sql`${connection.outcome} is not null`))
      .groupBy(connection.reason)
      .limit(50);
    return rows;
  }

  /** Which of these people are tied here to somebody who agreed to be named, as this one is; hidden ties count as none. */
  async withNamedMutual(one: PersonId, others: readonly PersonId[]): Promise<Set<PersonId>> {
    if (others.length === 0) return new Set();
    const theirs = alias(connection, 'theirs');
    const rows = await this.#db
      .selectDistinct({ id: theirs.personId })
      .from(connection)
      .innerJoin(theirs, eq(theirs.otherId, connection.otherId))
      .innerJoin(member, eq(member.id, connection.otherId))
      .where(
        and(
          eq(connection.personId, one),
          inArray(theirs.personId, [...others]),
          eq(connection.source, 'native'),
          eq(theirs.source, 'native'),
          member.mayBeNamed,
        ),
      )
      .limit(others.length);
    return new Set(rows.map(({ id }) => id as PersonId));
  }

  /** Contacts of the viewer with this name who have a page elsewhere: whom a look-alike would imitate. */
  async namesakes(viewer: Viewer, names: readonly string[]) {
    if (names.length === 0) return [];
    const lower = sql`lower(${person.name})`;
    return this.#db
      .select({ id: person.id, name: person.name, company: person.company, profileUrl: person.profileUrl })
      .from(person)
      .innerJoin(connection, and(eq(connection.personId, viewer.memberId), eq(connection.otherId, person.id)))
      .where(
        and(
          eq(person.ownerId, viewer.memberId),
          inArray(
            lower,
            names.map((name) => name.toLowerCase()),
          ),
        ),
      )
      .limit(names.length * 5);
  }

  async removeAllOf(ownerId: PersonId): Promise<void> {
    await this.#db.delete(connection).where(eq(connection.personId, ownerId));
    await this.#db.delete(connection).where(eq(connection.otherId, ownerId));
  }
}
