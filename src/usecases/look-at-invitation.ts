import { mayInvite, type Registration } from '../domain/registration.ts';
import type { Deps } from './deps.ts';
import type { PersonId } from '../domain/ids.ts';
import { hashOf } from './token-hash.ts';

/**
 * Who invites with this link.
 *
 * @returns null when the link lets nobody in, whatever the cause: unknown, used up, too old, withdrawn, or of a member
 *   whose invitations do not count here any more
 */
export async function lookAtInvitation(
  { store, now, registration }: Pick<Deps, 'store' | 'now'> & { registration: Registration },
  token: string,
): Promise<{ inviter: PersonId; name: string } | null> {
  const inviter = await store.invitationLinks.inviter(hashOf(token), now());
  if (inviter === null) return null;
  const member = await store.members.one(inviter);
  if (!member || !mayInvite(member.role, registration)) return null;
  return { inviter, name: (await store.members.account(inviter)).name };
}
