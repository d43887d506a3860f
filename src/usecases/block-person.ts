import type { PersonId, RequestId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import { applyEvent } from './apply-event.ts';
import type { Deps } from './deps.ts';
import { endConnection } from './end-connection.ts';

export type BlockFailure = 'to-yourself' | 'no-such-person';

/**
 * Ends everything between two people, both ways, without telling: open requests close silently, the tie goes, and what
 * the other sends from now on is never shown, though it costs and expires for them as usual. What the blocker was told
 * about them goes too.
 */
export function blockPerson(
  { store, now, newId }: Pick<Deps, 'store' | 'now' | 'newId'>,
  viewer: Viewer,
  other: PersonId,
): Promise<Result<null, BlockFailure>> {
  return store.transaction(async (tx) => {
    const me = viewer.memberId;
    if (me === other) return fail('to-yourself');
    if (!(await tx.members.one(other))) return fail('no-such-person');
    const own = (await tx.sendings.lockPair(me, other)).get(me) ?? null;
    await tx.sendings.block(me, other, now());
    await endConnection(tx, me, other);
    for (const row of await tx.requests.from(me, other)) {
      const event = { id: newId(), name: 'close', by: me, at: now() } as const;
      await applyEvent(tx, row, event); // refused where it has ended already
    }
    await withdrawOwn(tx, { me, other, own, at: now(), newId });
    await tx.notices.dropAbout(me, other);
    await tx.deliveries.dropAbout(me, other);
    return ok(null);
  });
}

interface Withdrawing {
  me: PersonId;
  other: PersonId;
  /** The blocker's latest request to the other. */
  own: RequestId | null;
  at: Instant;
  newId: () => string;
}

/** The blocker's own open requests to the other are withdrawn: they want nothing from them any more. */
async function withdrawOwn(tx: Repositories, { me, other, own, at, newId }: Withdrawing): Promise<void> {
  for (const row of await tx.requests.from(other, me)) {
    await applyEvent(tx, row, { id: newId(), name: 'withdraw', by: me, at });
  }
  const latest = own && (await tx.sendings.lock(me, own));
  const isOnItsWay = latest && latest.deliveredAt === null && latest.takenBackAt === null;
  if (isOnItsWay) await tx.sendings.update(me, own, { takenBackAt: at });
}

/** Lets the other send again. What was ended stays so. */
export const unblockPerson = (
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  other: PersonId,
): Promise<void> => store.sendings.unblock(viewer.memberId, other);
