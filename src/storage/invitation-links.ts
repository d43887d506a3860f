import { and, asc, eq, getTableColumns, gt, lt, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { invitationLink } from './schema/accounts.ts';

export type InvitationLinkRow = typeof invitationLink.$inferSelect;

/** The links by which members let others join. */
export class InvitationLinks {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: InvitationLinkRow): Promise<void> {
    await this.#db.insert(invitationLink).values(row);
  }

  /** The viewer's links that somebody could still use, oldest first. */
  async open(viewer: Viewer, now: Instant, limit = 200): Promise<Omit<InvitationLinkRow, 'tokenHash'>[]> {
    const { tokenHash: _, ...columns } = getTableColumns(invitationLink);
    return this.#db
      .select(columns)
      .from(invitationLink)
      .where(and(eq(invitationLink.ownerId, viewer.memberId), ...works(now)))
      .orderBy(asc(invitationLink.madeAt), asc(invitationLink.id))
      .limit(limit);
  }

  /** All of the viewer's links that are kept, for taking along; without what would let somebody in. */
  async allOf(viewer: Viewer, limit = 10_000): Promise<Omit<InvitationLinkRow, 'tokenHash'>[]> {
    const { tokenHash: _, ...columns } = getTableColumns(invitationLink);
    const isOwn = eq(invitationLink.ownerId, viewer.memberId);
    return this.#db
      .select(columns)
      .from(invitationLink)
      .where(isOwn)
      .orderBy(asc(invitationLink.id))
      .limit(limit);
  }

  async countOpen(viewer: Viewer, now: Instant): Promise<number> {
    return this.#db.$count(invitationLink, and(eq(invitationLink.ownerId, viewer.memberId), ...works(now)));
  }

  /** Whose link this is, while it works. */
  async inviter(tokenHash: string, now: Instant): Promise<PersonId | null> {
    const [row] = await this.#db
      .select({ ownerId: invitationLink.ownerId })
      .from(invitationLink)
      .where(and(eq(invitationLink.tokenHash, tokenHash), ...works(now)))
      .limit(1);
    return (row?.ownerId as PersonId | undefined) ?? null;
  }

  /** Uses it up once. Of two people at once who take the last use, one is told false. */
  async use(tokenHash: string, now: Instant): Promise<boolean> {
    const used = await this.#db
      .update(invitationLink)
      .set({ usesLeft: sql`${invitationLink.usesLeft} - 1` })
      .where(and(eq(invitationLink.tokenHash, tokenHash), ...works(now)))
      .returning({ id: invitationLink.id });
    return used.length > 0;
  }

  async remove(viewer: Viewer, id: string): Promise<boolean> {
    const removed = await this.#db
      .delete(invitationLink)
      .where(and(eq(invitationLink.ownerId, viewer.memberId), eq(invitationLink.id, id)))
      .returning({ id: invitationLink.id });
    return removed.length > 0;
  }

  async dropExpired(now: Instant): Promise<void> {
    await this.#db.delete(invitationLink).where(lt(invitationLink.expiresAt, now));
  }
}

const works = (now: Instant) => [gt(invitationLink.usesLeft, 0), gt(invitationLink.expiresAt, now)];
