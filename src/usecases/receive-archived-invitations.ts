import { asId } from '../domain/ids.ts';
import type { IncomingRequest } from '../domain/request.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { receiveRequest } from './receive-request.ts';

/**
 * Turns invitations without a connection on record into requests. Whether they are still open, were ignored or have
 * expired, no archive tells; the member decides.
 *
 * @returns how many entered the inbox
 */
export async function receiveArchivedInvitations(deps: Deps, viewer: Viewer): Promise<number> {
  let received = 0;
  for (const invitation of await deps.store.stories.openInvitations(viewer)) {
    const { name, headline, title, company, profileUrl, note, sentAt } = invitation;
    const request: IncomingRequest = {
      source: 'linkedin_archive',
      sender: { name, headline, title, company, profileUrl },
      declared: 'none_given',
      evidence: [],
      note,
      sentAt,
    };
    const senderId = asId<Viewer['memberId']>(invitation.personId);
    const receiving = { recipient: viewer, senderId, request, sourceKey: invitation.key };
    if (await deps.store.transaction((tx) => receiveRequest(deps, tx, receiving))) received += 1;
  }
  await deps.store.requests.addPages(viewer);
  return received;
}
