import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Pace, Paces, Via } from '../domain/delivery.ts';
import type { Notice } from '../domain/notices.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { deliveryChoice, delivery } from './schema/deliveries.ts';

export type DeliveryRow = typeof delivery.$inferSelect;

/** Rows that leave together: one, or those of a digest. */
export type Lot = readonly [DeliveryRow, ...DeliveryRow[]];

/** Where deliveries go: a member's mailbox, or one of their devices. */
export type Target = Pick<DeliveryRow, 'memberId' | 'targetId'>;

/** More than this are not told of in one mail. */
const MOST_IN_ONE = 200;

/** The outbox: what is to reach members outside the app, and what they want to hear of there. */
export class Deliveries {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: typeof delivery.$inferInsert): Promise<void> {
    await this.#db.insert(delivery).values(row).onConflictDoNothing();
  }

  async takeBack(notices: readonly Pick<Notice, 'memberId' | 'id'>[]): Promise<void> {
    for (const { memberId, id } of notices) await this.#db.delete(delivery).where(isIt(memberId, id));
  }

  /** The moment of the latest mail to a member about messages of another. */
  async latestOfThread(memberId: PersonId, otherId: PersonId): Promise<Instant | null> {
    const [row] = await this.#db
      .select({ sendAt: delivery.sendAt })
      .from(delivery)
      .where(
        and(
          eq(delivery.memberId, memberId),
          eq(delivery.otherId, otherId),
          eq(delivery.via, 'mail'),
          eq(delivery.kind, 'message'),
        ),
      )
      .orderBy(desc(delivery.sendAt))
      .limit(1);
    return row?.sendAt ?? null;
  }

  /** The lot of one way that is due longest, locked until the transaction ends; others who look pass over it. */
  async lockDue(via: Via, now: Instant): Promise<Lot | null> {
    const [first] = await this.#db
      .select()
      .from(delivery)
      .where(and(eq(delivery.via, via), lte(delivery.tryAt, now)))
      .orderBy(asc(delivery.tryAt))
      .limit(1)
      .for('update', { skipLocked: true });
    if (!first || first.pace === 'at_once') return first ? [first] : null;
    const lot = await this.#db
      .select()
      .from(delivery)
      .where(
        and(
          eq(delivery.memberId, first.memberId),
          eq(delivery.targetId, first.targetId),
          eq(delivery.pace, first.pace),
          eq(delivery.sendAt, first.sendAt),
          isNotNull(delivery.tryAt),
        ),
      )
      .orderBy(desc(delivery.id))
      .limit(MOST_IN_ONE)
      .for('update');
    return [lot[0] ?? first, ...lot.slice(1)];
  }

  /** Keeps others from a lot until a moment, and counts that it is tried. */
  async lease(lot: Lot, until: Instant): Promise<void> {
    await this.#db
      .update(delivery)
      .set({ tryAt: until, tries: sql`${delivery.tries} + 1` })
      .where(isOneOf(lot));
  }

  /** Sets when a lot that failed may be tried next. */
  async postpone(lot: Lot, until: Instant): Promise<void> {
    await this.#db.update(delivery).set({ tryAt: until }).where(isOneOf(lot));
  }

  /** Lets nothing that waits for the same target be tried before a moment. */
  async hold({ memberId, targetId }: Target, until: Instant): Promise<void> {
    await this.#db
      .update(delivery)
      .set({ tryAt: until })
      .where(and(isTo({ memberId, targetId }), lt(delivery.tryAt, until)));
  }

  /** Nothing more is to be done for these; `sentAt` null where it was not needed. */
  async finish(lot: Lot, sentAt: Instant | null): Promise<void> {
    await this.#db.update(delivery).set({ tryAt: null, sentAt }).where(isOneOf(lot));
  }

  /** Forgets what was done, or was to be done, before a moment. */
  async dropBefore(moment: Instant): Promise<void> {
    await this.#db
      .delete(delivery)
      .where(and(lt(delivery.sendAt, moment), or(isNull(delivery.tryAt), lt(delivery.tryAt, moment))));
  }

  async choices(memberId: PersonId, via: Via): Promise<Paces> {
    const rows = await this.#db
      .select()
      .from(deliveryChoice)
      .where(and(eq(deliveryChoice.memberId, memberId), eq(deliveryChoice.via, via)))
      .limit(100);
    return Object.fromEntries(rows.map(({ kind, pace }) => [kind, pace]));
  }

  async choose(memberId: PersonId, via: Via, paces: Paces): Promise<void> {
    for (const [kind, pace] of Object.entries(paces) as [Notice['kind'], Pace][])
      await this.#db
        .insert(deliveryChoice)
        .values({ memberId, via, kind, pace })
        .onConflictDoUpdate({
          target: [deliveryChoice.memberId, deliveryChoice.via, deliveryChoice.kind],
          set: { pace },
        });
  }

  async dropAbout(memberId: PersonId, otherId: PersonId): Promise<void> {
    await this.#db
      .delete(delivery)
      .where(and(eq(delivery.memberId, memberId), eq(delivery.otherId, otherId)));
  }

  /** Takes away what waits for a target that is no more. */
  async dropTo(target: Target): Promise<void> {
    await this.#db.delete(delivery).where(isTo(target));
  }

  /** Takes away everything to a member and about them. */
  async dropAllOf(memberId: PersonId): Promise<void> {
    await this.#db
      .delete(delivery)
      .where(or(eq(delivery.memberId, memberId), eq(delivery.otherId, memberId)));
  }
}

const isIt = (memberId: string, id: string) => and(eq(delivery.memberId, memberId), eq(delivery.id, id));

const isTo = ({ memberId, targetId }: Target) =>
  and(eq(delivery.memberId, memberId), eq(delivery.targetId, targetId));

const isOneOf = (lot: Lot) =>
  and(
    isTo(lot[0]),
    inArray(
      delivery.id,
      lot.map(({ id }) => id),
    ),
  );
