import { invitationsLeft, type Registration } from '../domain/registration.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';

/** The viewer's invitations that somebody could still use, and how many more the viewer may make; null for any number. */
export async function listInvitations(
  { store, now, registration }: Pick<Deps, 'store' | 'now'> & { registration: Registration },
  viewer: Viewer,
) {
  const member = await store.members.one(viewer.memberId);
  const links = await store.invitationLinks.open(viewer, now());
  return { links, left: invitationsLeft(member?.role ?? '', registration, links.length) };
}
