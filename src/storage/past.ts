import { and, asc, desc, eq, ilike, isNotNull, sql, type SQL } from 'drizzle-orm';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { connection, invitation, message, person } from './schema/people.ts';

/** Which past connections a table shows. */
export interface PastFilter {
  reason?: string | undefined;
  outcome?: string | undefined;
  role?: string | undefined;
  field?: string | undefined;
  year?: number | undefined;
  /** Only those to whom the owner owes an answer, or who owe the owner one. */
  owes?: 'owner' | 'other' | undefined;
  followUp?: 'never' | undefined;
  /** Part of a name, company or title. */
  text?: string | undefined;
}

export type PastOrder = 'connected_on' | 'last_message' | 'name';

export interface PastPage {
  filter: PastFilter;
  order: PastOrder;
  after?: { value: string; id: string } | undefined;
  limit: number;
}

/** Some connections that agree in everything that the history counts by. */
export interface CountedConnections {
  year: number;
  reason: string;
  outcome: string;
  role: string;
  field: string;
  neverFollowedUp: boolean;
  owesAnswer: string | null;
  connections: number;
}

/** The history of one member, read. */
export class Past {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** To how many past connections the viewer owes an answer. */
  async owed(viewer: Viewer): Promise<number> {
    const [row] = await this.#db
      .select({ count: sql<number>`count(*)::int` })
      .from(connection)
      .where(and(eq(connection.personId, viewer.memberId), eq(connection.owesAnswer, 'owner')));
    return row?.count ?? 0;
  }

  /** All told connections, counted by everything that plots are drawn by. */
  async counted(viewer: Viewer): Promise<CountedConnections[]> {
    const year = sql<number>`extract(year from ${connection.connectedOn})::int`;
    return this.#db
      .select({
        year,
        reason: sql<string>`${connection.reason}`,
        outcome: sql<string>`${connection.outcome}`,
        role: person.role,
        field: person.field,
        neverFollowedUp: NEVER_FOLLOWED_UP,
        owesAnswer: connection.owesAnswer,
        connections: sql<number>`count(*)::int`,
      })
      .from(connection)
      .innerJoin(person, theOther)
      .where(and(eq(connection.personId, viewer.memberId), isNotNull(connection.outcome)))
      .groupBy(sql`1, 2, 3, 4, 5, 6, 7`)
      .limit(100_000);
  }

  async connections(viewer: Viewer, { filter, order, after, limit }: PastPage) {
    const { by, isDescending } = ORDERS[order];
    const direction = isDescending ? desc : asc;
    return this.#db
      .select({ connection, person, place: sql<string>`${by}::text` })
      .from(connection)
      .innerJoin(person, theOther)
      .where(and(matching(viewer, filter), after && isAfter(order, after)))
      .orderBy(direction(by), asc(connection.otherId))
      .limit(limit);
  }

  async count(viewer: Viewer, filter: PastFilter): Promise<number> {
    const [row] = await this.#db
      .select({ count: sql<number>`count(*)::int` })
      .from(connection)
      .innerJoin(person, theOther)
      .where(matching(viewer, filter));
    return row?.count ?? 0;
  }

  async firstDay(viewer: Viewer): Promise<string | null> {
    const [row] = await this.#db
      .select({ day: sql<string | null>`min(${connection.connectedOn})::text` })
      .from(connection)
      .where(and(eq(connection.personId, viewer.memberId), isNotNull(connection.outcome)));
    return row?.day ?? null;
  }

  async messageCount(viewer: Viewer): Promise<number> {
    const mine = eq(message.ownerId, viewer.memberId);
    const [row] = await this.#db
      .select({ count: sql<number>`count(*)::int` })
      .from(message)
      .where(mine);
    return row?.count ?? 0;
  }

  /** Every invitation on record, with the day it led to a connection, if it did. */
  async invitations(viewer: Viewer) {
    return this.#db
      .select({
        direction: invitation.direction,
        sentAt: invitation.sentAt,
        hasNote: sql<boolean>`${invitation.note} <> ''`,
        acceptedOn: sql<string | null>`${connection.connectedOn}::text`,
      })
      .from(invitation)
      .leftJoin(
        connection,
        and(eq(connection.personId, invitation.ownerId), eq(connection.otherId, invitation.otherId)),
      )
      .where(eq(invitation.ownerId, viewer.memberId))
      .limit(100_000);
  }
}

const theOther = and(eq(person.ownerId, connection.personId), eq(person.id, connection.otherId));

/** Whoever wanted the connection never wrote a word, and nothing else came of it. */
const NEVER_FOLLOWED_UP = sql<boolean>`(${connection.outcome} in ('silent', 'one_sided') and case
  when ${connection.askedBy} = 'owner' then ${connection.messagesByOwner} = 0
  else ${connection.messagesByOther} = 0 end)`;

const ORDERS: Record<PastOrder, { by: SQL; isDescending: boolean }> = {
  connected_on: { by: sql`${connection.connectedOn}`, isDescending: true },
  last_message: { by: sql`coalesce(${connection.lastMessageAt}, 'epoch')`, isDescending: true },
  name: { by: sql`lower(${person.name})`, isDescending: false },
};

function isAfter(order: PastOrder, { value, id }: { value: string; id: string }): SQL {
  const { by, isDescending } = ORDERS[order];
  const type = { connected_on: sql`date`, last_message: sql`timestamptz`, name: sql`text` }[order];
  const further = isDescending ? sql`<` : sql`>`;
  const place = sql`${value}::${type}`;
  return sql`(${by} ${further} ${place} or (${by} = ${place} and ${connection.otherId} > ${id}::uuid))`;
}

function matching(viewer: Viewer, filter: PastFilter): SQL | undefined {
  const { reason, outcome, role, field, year, owes, followUp, text } = filter;
  const like = text && `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return and(
    eq(connection.personId, viewer.memberId),
    isNotNull(connection.outcome),
    reason ? eq(connection.reason, reason) : undefined,
    outcome ? eq(connection.outcome, outcome) : undefined,
    role ? eq(person.role, role) : undefined,
    field === undefined ? undefined : eq(person.field, field),
    year ? sql`extract(year from ${connection.connectedOn}) = ${year}` : undefined,
    owes ? eq(connection.owesAnswer, owes) : undefined,
    followUp ? NEVER_FOLLOWED_UP : undefined,
    like
      ? sql`(${ilike(person.name, like)} or ${ilike(person.company, like)} or ${ilike(person.title, like)})`
      : undefined,
  );
}
