import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { PasskeyRow } from '../storage/passkeys.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

/** What a passkey that answered rightly says of itself. */
export interface PasskeyUse {
  counter: number;
  /** Whether the authenticator made sure who uses it, by finger, face or PIN. */
  isUserVerified: boolean;
}

export interface PasskeyAnswer {
  /** The member that the passkey was made for, as it says itself. */
  memberId: PersonId;
  credentialId: string;
  /** Checks the answer against the key; null when it is wrong. `challenge` says whether we asked for it. */
  verify: (
    passkey: PasskeyRow,
    isAsked: (challenge: string) => Promise<boolean>,
  ) => Promise<PasskeyUse | null>;
}

/**
 * Signs in with a passkey. Every refusal is the same one, so that nobody learns which passkeys there are. The challenge is
 * used up even when the rest is wrong.
 *
 * @returns who it is, and whether the passkey counts as both factors
 */
export async function usePasskey(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { memberId, credentialId, verify }: PasskeyAnswer,
): Promise<Result<{ memberId: PersonId; isBothFactors: boolean }, 'passkey-refused'>> {
  const passkey = await store.passkeys.find(memberId, credentialId);
  if (!passkey) return fail('passkey-refused');
  const use = await verify(
    passkey,
    async (challenge) => (await store.challenges.take(hashOf(challenge), 'use-passkey', now())) !== null,
  );
  if (!use) return fail('passkey-refused');
  if (!(await store.passkeys.use(passkey, { counter: use.counter, at: now() })))
    return fail('passkey-refused');
  return ok({ memberId, isBothFactors: use.isUserVerified });
}
