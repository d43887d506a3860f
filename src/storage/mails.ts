import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Pace, Paces } from '../domain/mailing.ts';
import type { Notice } from '../domain/notices.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { mailChoice, mailDelivery } from './schema/mail.ts';

export type DeliveryRow = typeof mailDelivery.$inferSelect;

/** Rows that leave in one mail. */
export type Lot = readonly [DeliveryRow, ...DeliveryRow[]];

/** More than this are not told of in one mail. */
const MOST_IN_ONE = 200;

/** Mail that is to be sent, and what members want to be written about. */
export class Mails {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: typeof mailDelivery.$inferInsert): Promise<void> {
    await this.#db.insert(mailDelivery).values(row).onConflictDoNothing();
  }

  async takeBack(notices: readonly Pick<Notice, 'memberId' | 'id'>[]): Promise<void> {
    for (const { memberId, id } of notices) await this.#db.delete(mailDelivery).where(isIt(memberId, id));
  }

  /** The moment of the latest mail to a member about messages of another. */
  async latestOfThread(memberId: PersonId, otherId: PersonId): Promise<Instant | null> {
    const [row] = await this.#db
      .select({ sendAt: mailDelivery.sendAt })
      .from(mailDelivery)
      .where(
        and(
          eq(mailDelivery.memberId, memberId),
          eq(mailDelivery.otherId, otherId),
          eq(mailDelivery.kind, 'message'),
        ),
      )
      .orderBy(desc(mailDelivery.sendAt))
      .limit(1);
    return row?.sendAt ?? null;
  }

  /** The rows of the mail that is due longest, locked until the transaction ends; others who look pass over them. */
  async lockDue(now: Instant): Promise<Lot | null> {
    const [first] = await this.#db
      .select()
      .from(mailDelivery)
      .where(lte(mailDelivery.tryAt, now))
      .orderBy(asc(mailDelivery.tryAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!first || first.pace === 'at_once') return first ? [first] : null;
    const lot = await this.#db
      .select()
      .from(mailDelivery)
      .where(
        and(
          eq(mailDelivery.memberId, first.memberId),
          eq(mailDelivery.pace, first.pace),
          eq(mailDelivery.sendAt, first.sendAt),
          isNotNull(mailDelivery.tryAt),
        ),
      )
      .orderBy(desc(mailDelivery.id))
      .limit(MOST_IN_ONE)
      .for('update');
    return [lot[0] ?? first, ...lot.slice(1)];
  }

  /** Sets when rows may be tried next, and counts the try. */
  async tryAgain(lot: Lot, at: Instant): Promise<void> {
    await this.#db
      .update(mailDelivery)
      .set({ tryAt: at, tries: sql`${mailDelivery.tries} + 1` })
      .where(isOneOf(lot));
  }

  /** Nothing more is to be done for these; `sentAt` null where no mail was needed. */
  async finish(lot: Lot, sentAt: Instant | null): Promise<void> {
    await this.#db.update(mailDelivery).set({ tryAt: null, sentAt }).where(isOneOf(lot));
  }

  /** Forgets what was done, or was to be done, before a moment. */
  async dropBefore(moment: Instant): Promise<void> {
    await this.#db
      .delete(mailDelivery)
      .where(
        and(lt(mailDelivery.sendAt, moment), or(isNull(mailDelivery.tryAt), lt(mailDelivery.tryAt, moment))),
      );
  }

  async choices(memberId: PersonId): Promise<Paces> {
    const rows = await this.#db.select().from(mailChoice).where(eq(mailChoice.memberId, memberId)).limit(100);
    return Object.fromEntries(rows.map(({ kind, pace }) => [kind, pace]));
  }

  async choose(memberId: PersonId, paces: Paces): Promise<void> {
    for (const [kind, pace] of Object.entries(paces) as [Notice['kind'], Pace][])
      await this.#db
        .insert(mailChoice)
        .values({ memberId, kind, pace })
        .onConflictDoUpdate({ target: [mailChoice.memberId, mailChoice.kind], set: { pace } });
  }

  async dropAbout(memberId: PersonId, otherId: PersonId): Promise<void> {
    await this.#db
      .delete(mailDelivery)
      .where(and(eq(mailDelivery.memberId, memberId), eq(mailDelivery.otherId, otherId)));
  }

  /** Takes away all mail to a member and about them. */
  async dropAllOf(memberId: PersonId): Promise<void> {
    await this.#db
      .delete(mailDelivery)
      .where(or(eq(mailDelivery.memberId, memberId), eq(mailDelivery.otherId, memberId)));
  }
}

const isIt = (memberId: string, id: string) =>
  and(eq(mailDelivery.memberId, memberId), eq(mailDelivery.id, id));

const isOneOf = (lot: Lot) =>
  and(
    eq(mailDelivery.memberId, lot[0].memberId),
    inArray(
      mailDelivery.id,
      lot.map(({ id }) => id),
    ),
  );
