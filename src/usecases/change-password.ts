import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { dropOpenLinks } from './reset-password.ts';

interface Changing extends Pick<Deps, 'store' | 'newId'> {
  hashPassword: (password: string) => Promise<string>;
  verifyPassword: (password: string, hash: string) => Promise<boolean>;
}

export interface PasswordChange {
  current: string;
  next: string;
  /** The session that asks; all others end, since whoever changes a password may have lost it. */
  sessionId: string;
}

/** Sets a new password for somebody who knows the old one. */
export async function changePassword(
  deps: Changing,
  viewer: Viewer,
  { current, next, sessionId }: PasswordChange,
): Promise<Result<null, 'password-wrong'>> {
  const known = await deps.store.signIns.passwordHash(viewer.memberId);
  if (known === null || !(await deps.verifyPassword(current, known))) return fail('password-wrong');
  const hash = await deps.hashPassword(next);
  await deps.store.transaction(async (tx) => {
    await tx.signIns.setPassword(viewer.memberId, hash, deps.newId());
    await dropOpenLinks(tx, viewer.memberId);
    await tx.signIns.endSessions(viewer.memberId, { except: sessionId });
  });
  return ok(null);
}
