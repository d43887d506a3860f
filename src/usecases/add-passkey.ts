import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import { MOST_PASSKEYS } from '../domain/ways-in.ts';
import type { PasskeyRow } from '../storage/passkeys.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

/** What an authenticator that made a passkey hands over. */
export type NewPasskey = Pick<PasskeyRow, 'credentialId' | 'publicKey' | 'counter' | 'transports'>;

export interface AddingPasskey {
  name: string;
  /** Checks what the authenticator made; null when it is not what we asked for. */
  verify: (isAsked: (challenge: string) => Promise<boolean>) => Promise<NewPasskey | null>;
}

export type AddPasskeyFailure = 'passkey-refused' | 'too-many-passkeys';

/** Adds a passkey that was made for a challenge of this member. */
export async function addPasskey(
  deps: Pick<Deps, 'store' | 'now' | 'newId'>,
  viewer: Viewer,
  { name, verify }: AddingPasskey,
): Promise<Result<PasskeyRow, AddPasskeyFailure>> {
  const { store, now } = deps;
  const made = await verify(async (challenge) => {
    const asked = await store.challenges.take(hashOf(challenge), 'add-passkey', now());
    return asked?.memberId === viewer.memberId;
  });
  if (!made) return fail('passkey-refused');
  const row = { ...made, id: deps.newId(), memberId: viewer.memberId, name, addedAt: now(), usedAt: null };
  return store.transaction(async (tx) => {
    await tx.members.lock(viewer.memberId);
    if ((await tx.passkeys.count(viewer.memberId)) >= MOST_PASSKEYS) return fail('too-many-passkeys');
    return (await tx.passkeys.add(row)) ? ok(row) : fail('passkey-refused');
  });
}
