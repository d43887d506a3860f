import { INVITATION_LIVES, invitationsLeft, mayInvite, type Registration } from '../domain/registration.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { InvitationLinkRow } from '../storage/invitation-links.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

export interface NewInvitation {
  note: string;
  /** People whom the link lets in. */
  uses: number;
}

export type InvitationFailure = 'invitations-closed' | 'invitation-for-one' | 'too-many-invitations';

/**
 * Makes a link by which somebody else can join.
 *
 * @returns the token, which is nowhere to be found afterwards
 */
export async function inviteMember(
  deps: Pick<Deps, 'store' | 'now' | 'newId' | 'newToken'> & { registration: Registration },
  viewer: Viewer,
  { note, uses }: NewInvitation,
): Promise<Result<{ token: string; link: Omit<InvitationLinkRow, 'tokenHash'> }, InvitationFailure>> {
  const { store, now, registration } = deps;
  return store.transaction(async (tx) => {
    await tx.members.lock(viewer.memberId); // of two links made at once, the second sees the first
    const member = await tx.members.one(viewer.memberId);
    const role = member?.role ?? '';
    if (!mayInvite(role, registration)) return fail('invitations-closed');
    if (uses > 1 && role !== 'owner') return fail('invitation-for-one');
    const left = invitationsLeft(role, registration, await tx.invitationLinks.countOpen(viewer, now()));
    if (left === 0) return fail('too-many-invitations');
    const token = deps.newToken();
    const link = {
      id: deps.newId(),
      ownerId: viewer.memberId,
      note,
      usesLeft: uses,
      madeAt: now(),
      expiresAt: now() + INVITATION_LIVES,
    };
    await tx.invitationLinks.add({ ...link, tokenHash: hashOf(token) });
    return ok({ token, link });
  });
}
