import { randomBytes } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { CODE_LENGTH, codeFrom } from '../src/domain/event.ts';
import { asId, type PersonId } from '../src/domain/ids.ts';
import type { IncomingRequest } from '../src/domain/request.ts';
import { viewerFor, type Viewer } from '../src/domain/viewer.ts';
import { readLinkedinArchive } from '../src/importers/linkedin-archive/read-archive.ts';
import type { OpenDatabase } from '../src/storage/database.ts';
import { storeOn } from '../src/storage/store.ts';
import { assessRequest } from '../src/usecases/assess-request.ts';
import type { Deps } from '../src/usecases/deps.ts';
import { receiveRequest } from '../src/usecases/receive-request.ts';
import { anIncomingRequest, noon } from './builders.ts';

/** Real use cases on a real database, with a clock that tests turn. */
export function depsOn({ db }: OpenDatabase) {
  const clock = { now: noon };
  const deps: Deps = {
    store: storeOn(db),
    now: () => clock.now,
    newId,
    newCode: () => codeFrom(randomBytes(CODE_LENGTH)),
    newToken: newId,
    assess: assessRequest,
    readArchive: readLinkedinArchive,
  };
  return { ...deps, clock };
}

/** A member with nothing but a name. */
export async function aMember({ store }: Pick<Deps, 'store'>, name = 'Ada'): Promise<Viewer> {
  const id = asId<PersonId>(newId());
  await store.members.add({
    id,
    handle: name.toLowerCase(),
    locale: 'en',
    preset: 'happy',
    role: 'member',
    joinedAt: noon,
  });
  const unknown = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
  await store.people.add({ ownerId: id, id, name, ...unknown });
  return viewerFor(id);
}

/** Has a request arrive in somebody's inbox. */
export async function receive(
  deps: Deps,
  recipient: Viewer,
  {
    senderId = newId(),
    sourceKey = newId(),
    ...request
  }: Partial<IncomingRequest> & { senderId?: string; sourceKey?: string } = {},
): Promise<string | null> {
  const receiving = {
    recipient,
    senderId: asId<PersonId>(senderId),
    request: anIncomingRequest(request),
    sourceKey,
  };
  return deps.store.transaction((tx) => receiveRequest(deps, tx, receiving));
}
