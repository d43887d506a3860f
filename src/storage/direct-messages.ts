import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { directMessage } from './schema/sending.ts';
import { inOrder } from './sending.ts';

export type DirectMessageRow = typeof directMessage.$inferSelect;

/** When something was written on a connection that has had no answer. */
export interface LastWord {
  otherId: PersonId;
  at: Instant;
}

/** What connected members write to each other. */
export class DirectMessages {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(to: PersonId, row: Omit<typeof directMessage.$inferInsert, 'lowId' | 'highId'>): Promise<void> {
    const [lowId, highId] = inOrder(row.fromId as PersonId, to);
    await this.#db.insert(directMessage).values({ lowId, highId, ...row });
  }

  /**
   * After an acceptance: when those who were asked first wrote to these senders, and when the sender first wrote back;
   * null where the sender has not.
   */
  async firstWords(
    senders: readonly PersonId[],
  ): Promise<{ senderId: PersonId; askedAt: Instant; answeredAt: Instant | null }[]> {
    if (senders.length === 0) return [];
    const rows = await this.#db.execute<{ sender_id: PersonId; asked: number; answered: number | null }>(sql`
      select s.sender_id, ${epoch(sql`f.at`)} as asked, ${epoch(sql`(
          select min(m.sent_at) from direct_message m
          where m.low_id = f.low_id and m.high_id = f.high_id and m.from_id = s.sender_id and m.sent_at > f.at)`)} as answered
      from sent_request s
      cross join lateral (
        select m.low_id, m.high_id, min(m.sent_at) as at from direct_message m
        where m.low_id = least(s.sender_id, s.recipient_id) and m.high_id = greatest(s.sender_id, s.recipient_id)
          and m.from_id = s.recipient_id and m.sent_at >= s.sent_at
        group by m.low_id, m.high_id) f
      where s.sender_id = any(${`{${senders.join(',')}}`}::uuid[]) limit 10000`);
    return rows.map(({ sender_id: senderId, asked: askedAt, answered: answeredAt }) => ({
      senderId,
      askedAt,
      answeredAt,
    }));
  }

  /** One message between the viewer and another. */
  async oneOf(viewer: Viewer, other: PersonId, id: string): Promise<DirectMessageRow | undefined> {
    const [lowId, highId] = inOrder(viewer.memberId, other);
    const isIt = and(
      eq(directMessage.lowId, lowId),
      eq(directMessage.highId, highId),
      eq(directMessage.id, id),
    );
    const [row] = await this.#db.select().from(directMessage).where(isIt).limit(1);
    return row;
  }

  /** Connections on which the other has the last word, the longest ago first. */
  async endingWithOther({ memberId }: Viewer, limit: number): Promise<LastWord[]> {
    const rows = await this.#db.execute<{ other_id: PersonId; at: number }>(sql`
      select c.other_id, ${epoch(sql`last.sent_at`)} as at from connection c
      cross join lateral (
        select m.from_id, m.sent_at from direct_message m
        where m.low_id = least(c.person_id, c.other_id) and m.high_id = greatest(c.person_id, c.other_id)
        order by m.id desc limit 1) last
      where c.person_id = ${memberId} and c.source = 'native' and last.from_id <> c.person_id
      order by last.sent_at, c.other_id limit ${limit}`);
    return rows.map(({ other_id: otherId, at }) => ({ otherId, at }));
  }

  /** The viewer's first words to those whose requests they accepted, where these have not written back. */
  async firstWordsUnanswered({ memberId }: Viewer, limit: number): Promise<LastWord[]> {
    const rows = await this.#db.execute<{ other_id: PersonId; at: number }>(sql`
      select c.other_id, ${epoch(sql`first.at`)} as at from connection c
      join request r on r.recipient_id = c.person_id and r.sender_id = c.other_id and r.state = 'accepted'
      cross join lateral (
        select min(m.sent_at) as at from direct_message m
        where m.low_id = least(c.person_id, c.other_id) and m.high_id = greatest(c.person_id, c.other_id)
          and m.from_id = c.person_id and m.sent_at >= r.sent_at) first
      where c.person_id = ${memberId} and c.source = 'native' and first.at is not null
        and not exists (
          select 1 from direct_message m
          where m.low_id = least(c.person_id, c.other_id) and m.high_id = greatest(c.person_id, c.other_id)
            and m.from_id = c.other_id and m.sent_at > first.at)
      order by first.at, c.other_id limit ${limit}`);
    return rows.map(({ other_id: otherId, at }) => ({ otherId, at }));
  }

  /** The latest messages between the viewer and another, newest first; `before` is the id that a page begins behind. */
  async between(
    viewer: Viewer,
    other: PersonId,
    { before, limit }: { before?: string | undefined; limit: number },
  ): Promise<DirectMessageRow[]> {
    const [lowId, highId] = inOrder(viewer.memberId, other);
    return this.#db
      .select()
      .from(directMessage)
      .where(
        and(
          eq(directMessage.lowId, lowId),
          eq(directMessage.highId, highId),
          before ? sql`${directMessage.id} < ${before}::uuid` : undefined,
        ),
      )
      .orderBy(desc(directMessage.id))
      .limit(limit);
  }
}

/** A moment in milliseconds, as the domain counts. */
const epoch = (at: SQL): SQL => sql`(extract(epoch from ${at}) * 1000)::float8`;
