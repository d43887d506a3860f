import { asId, type RequestId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { roleOf } from '../domain/history/role.ts';
import { fieldOf } from '../domain/history/field.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { receiveRequest } from './receive-request.ts';

/** A text that somebody copied from elsewhere, and what they know of who wrote it. */
export interface Pasted {
  note: string;
  name: string;
  headline: string;
  profileUrl: string;
}

/** The longest text that can be pasted, in UTF-16 code units. */
export const LONGEST_NOTE = 10_000;

/** Makes a request of a pasted text, judged like any other. */
export function pasteRequest(
  deps: Deps,
  viewer: Viewer,
  { note, name, headline, profileUrl }: Pasted,
): Promise<Result<RequestId, 'name-missing' | 'note-too-long'>> {
  return deps.store.transaction(async (tx) => {
    if (name.trim() === '') return fail('name-missing');
    if (note.length > LONGEST_NOTE) return fail('note-too-long');
    const senderId = deps.newId();
    const sender = {
      name: name.trim(),
      headline: headline.trim(),
      title: '',
      company: '',
      profileUrl: profileUrl.trim(),
    };
    const role = roleOf(headline);
    await tx.people.add({
      ownerId: viewer.memberId,
      id: senderId,
      ...sender,
      role,
      field: fieldOf(headline) ?? '',
    });
    const id = await receiveRequest(deps, tx, {
      recipient: viewer,
      senderId: asId(senderId),
      request: { source: 'pasted', sender, declared: 'none_given', evidence: [], note, sentAt: deps.now() },
      sourceKey: senderId,
    });
    return ok(asId<RequestId>(id!));
  });
}
