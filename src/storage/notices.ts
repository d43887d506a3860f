import { and, desc, eq, gt, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import { firstNoticeIdAt, type Notice } from '../domain/notices.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { notice } from './schema/notices.ts';

export type NoticeRow = typeof notice.$inferSelect;

/** Counting stops here: nobody reads a larger number. */
const MOST_COUNTED = 1_000;

const MOST_AT_ONCE = 1_000;

/** That somebody was told something, and nothing of what. */
export type DueNotice = Pick<NoticeRow, 'memberId' | 'id' | 'dueAt'>;

/** What members are told. Only what is due is ever read. */
export class Notices {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Writes them down; what is there already stays as it is. */
  async add(notices: readonly Notice[]): Promise<void> {
    if (notices.length === 0) return;
    await this.#db
      .insert(notice)
      .values([...notices])
      .onConflictDoNothing();
  }

  async takeBack(notices: readonly Pick<Notice, 'memberId' | 'id'>[]): Promise<void> {
    for (const { memberId, id } of notices)
      await this.#db.delete(notice).where(and(eq(notice.memberId, memberId), eq(notice.id, id)));
  }

  /** The viewer's notices, newest first. */
  async page(
    { memberId }: Viewer,
    { now, before, limit }: { now: Instant; before?: string | undefined; limit: number },
  ): Promise<NoticeRow[]> {
    return this.#db
      .select()
      .from(notice)
      .where(
        and(
          eq(notice.memberId, memberId),
          lte(notice.dueAt, now),
          before ? sql`${notice.id} < ${before}::uuid` : undefined,
        ),
      )
      .orderBy(desc(notice.id))
      .limit(limit);
  }

  /** What became due for any of these viewers since a moment, oldest first; of very much the newest. */
  async dueSince(
    viewers: readonly Viewer[],
    { since, now }: { since: Instant; now: Instant },
  ): Promise<DueNotice[]> {
    if (viewers.length === 0) return [];
    const members = viewers.map(({ memberId }) => memberId);
    const rows = await this.#db
      .select({ memberId: notice.memberId, id: notice.id, dueAt: notice.dueAt })
      .from(notice)
      .where(
        and(
          inArray(notice.memberId, members),
          gte(notice.id, firstNoticeIdAt(since)), // a range of the primary key
          lte(notice.dueAt, now),
        ),
      )
      .orderBy(desc(notice.id))
      .limit(MOST_AT_ONCE);
    return rows.toReversed();
  }

  /** Some of the viewer's notices, newest first. */
  async some({ memberId }: Viewer, ids: readonly string[]): Promise<NoticeRow[]> {
    if (ids.length === 0) return [];
    return this.#db
      .select()
      .from(notice)
      .where(and(eq(notice.memberId, memberId), inArray(notice.id, [...ids])))
      .orderBy(desc(notice.id))
      .limit(ids.length);
  }

  /** What the viewer will be told later, unless something else happens. */
  async planned({ memberId }: Viewer, now: Instant, limit: number): Promise<Notice[]> {
    const rows = await this.#db
      .select()
      .from(notice)
      .where(and(eq(notice.memberId, memberId), gt(notice.dueAt, now)))
      .orderBy(notice.id)
      .limit(limit);
    return rows as (NoticeRow & Notice)[];
  }

  /** How many the viewer has not seen; counted up to a thousand. */
  async unseen({ memberId }: Viewer, now: Instant): Promise<number> {
    const unseen = this.#db
      .select({ id: notice.id })
      .from(notice)
      .where(and(eq(notice.memberId, memberId), isNull(notice.seenAt), lte(notice.dueAt, now)))
      .limit(MOST_COUNTED)
      .as('unseen');
    const [row] = await this.#db.select({ count: sql<number>`count(*)::int` }).from(unseen);
    return row?.count ?? 0;
  }

  /** Marks those of the viewer that are due as seen: these, or all. */
  async see(
    { memberId }: Viewer,
    { now, ids }: { now: Instant; ids?: readonly string[] | undefined },
  ): Promise<void> {
    await this.#db
      .update(notice)
      .set({ seenAt: now })
      .where(
        and(
          eq(notice.memberId, memberId),
          isNull(notice.seenAt),
          lte(notice.dueAt, now),
          ids && inArray(notice.id, [...ids]),
        ),
      );
  }

  /** Takes away what a member was or will be told about another. */
  async dropAbout(memberId: PersonId, otherId: PersonId): Promise<void> {
    await this.#db.delete(notice).where(and(eq(notice.memberId, memberId), eq(notice.otherId, otherId)));
  }

  /** Takes away everything that a member was told, and what others were told about them. */
  async removeAllOf(memberId: PersonId): Promise<void> {
    await this.#db.delete(notice).where(or(eq(notice.memberId, memberId), eq(notice.otherId, memberId)));
  }
}
