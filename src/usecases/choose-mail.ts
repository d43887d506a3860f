import type { PersonId } from '../domain/ids.ts';
import { pacesOf, type Paces } from '../domain/delivery.ts';
import { NOTICE_KINDS } from '../domain/notices.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Deps } from './deps.ts';

/** Makes and reads the tokens with which a mail program stops digests; null for one that we did not sign. */
export interface StopLinks {
  sign(memberId: PersonId): string;
  read(token: string): PersonId | null;
}

/** Stops every digest of the member whom the token names; what comes at once goes on. Doing it twice changes nothing. */
export async function stopDigests(
  { store, stopLinks }: Pick<Deps, 'store'> & { stopLinks: StopLinks },
  token: string,
): Promise<Result<null, 'stop-link-unusable'>> {
  const memberId = stopLinks.read(token);
  if (memberId === null) return fail('stop-link-unusable');
  return store.transaction(async (tx) => {
    if (!(await tx.members.one(memberId))) return fail('stop-link-unusable');
    const paces = pacesOf('mail', await tx.deliveries.choices(memberId, 'mail'));
    const digests = NOTICE_KINDS.filter((kind) => paces[kind] === 'daily' || paces[kind] === 'weekly');
    const never: Paces = Object.fromEntries(digests.map((kind) => [kind, 'never']));
    await tx.deliveries.choose(memberId, 'mail', never);
    return ok(null);
  });
}
