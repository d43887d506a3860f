import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';

interface Setting extends Pick<Deps, 'store' | 'newId'> {
  hashPassword: (password: string) => Promise<string>;
}

/** Gives an account that has no password its first one. Whoever asks has shown already that it is theirs. */
export async function setFirstPassword(
  { store, newId, hashPassword }: Setting,
  { memberId }: Viewer,
  password: string,
): Promise<Result<null, 'password-there'>> {
  if ((await store.signIns.passwordHash(memberId)) !== null) return fail('password-there');
  const hash = await hashPassword(password);
  return store.transaction(async (tx) => {
    if ((await tx.signIns.passwordHash(memberId)) !== null) return fail('password-there');
    await tx.signIns.setPassword(memberId, hash, newId());
    return ok(null);
  });
}
