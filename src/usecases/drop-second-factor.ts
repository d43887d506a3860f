import type { PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Deps } from './deps.ts';

/** Takes the second factor of a member away, for the operator; the member has lost it and the recovery codes. */
export async function dropSecondFactor(
  { store }: Pick<Deps, 'store'>,
  handle: string,
): Promise<Result<null, 'no-such-member' | 'no-second-factor'>> {
  const member = await store.members.byHandle(handle);
  if (!member) return fail('no-such-member');
  const isDropped = await store.transaction((tx) => tx.signIns.dropSecondFactor(member.id as PersonId));
  return isDropped ? ok(null) : fail('no-second-factor');
}
