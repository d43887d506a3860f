import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import { mayTakeAway, type WaysIn } from '../domain/ways-in.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

type Taking = Pick<Deps, 'store'> & {
  /** The provider that this instance runs with; null when none is set up. */
  issuer: string | null;
};

/** Removes a passkey, unless it is the last way in. */
export async function removePasskey(
  { store, issuer }: Taking,
  viewer: Viewer,
  id: string,
): Promise<Result<null, 'no-such-passkey' | 'last-way-in'>> {
  return store.transaction(async (tx) => {
    await tx.members.lock(viewer.memberId); // of two taken away at once, the second sees that it is the last
    const isTheirs = (await tx.passkeys.all(viewer)).some((one) => one.id === id);
    if (!isTheirs) return fail('no-such-passkey');
    if (!mayTakeAway(await waysIn(tx, viewer.memberId, issuer))) return fail('last-way-in');
    await tx.passkeys.remove(viewer, id);
    return ok(null);
  });
}

/** Disconnects the account elsewhere, unless it is the last way in. */
export async function disconnectOutside(
  { store, issuer }: Taking,
  viewer: Viewer,
): Promise<Result<null, 'not-connected-there' | 'last-way-in'>> {
  return store.transaction(async (tx) => {
    await tx.members.lock(viewer.memberId);
    const ways = await waysIn(tx, viewer.memberId, issuer);
    if (issuer === null || ways.outside === 0) return fail('not-connected-there');
    if (!mayTakeAway(ways)) return fail('last-way-in');
    await tx.outsideAccounts.disconnect(viewer.memberId, issuer);
    return ok(null);
  });
}

async function waysIn(tx: Repositories, memberId: PersonId, issuer: string | null): Promise<WaysIn> {
  const outside = issuer === null ? undefined : await tx.outsideAccounts.ofMember(memberId, issuer);
  return {
    hasPassword: (await tx.signIns.passwordHash(memberId)) !== null,
    passkeys: await tx.passkeys.count(memberId),
    outside: outside ? 1 : 0,
  };
}
