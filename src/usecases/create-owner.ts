import { handleFrom } from '../domain/handle.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Deps } from './deps.ts';
import { hashOf } from './token-hash.ts';

export interface NewOwner {
  token: string;
  name: string;
  locale: string;
}

type Making = Pick<Deps, 'store' | 'now'> & {
  /** Makes the account itself, with the way in that was chosen. */
  makeAccount: (name: string) => Promise<string>;
};

export type OwnerFailure = 'link-used' | 'owner-exists' | 'name-missing';

/** Makes the first account, for whoever holds the one-time link of the terminal. The link works once. */
export async function createOwner(deps: Making, who: NewOwner): Promise<Result<PersonId, OwnerFailure>> {
  const { store, now } = deps;
  const name = who.name.trim();
  if (name === '') return fail('name-missing');
  if (await store.members.owner()) return fail('owner-exists');
  if (!(await store.members.useWelcomeLink(hashOf(who.token), now()))) return fail('link-used');
  const id = asId<PersonId>(await deps.makeAccount(name));
  await store.transaction(async (tx) => {
    const { locale } = who;
    await tx.members.add({
      id,
      handle: handleFrom(name),
      locale,
      preset: 'happy',
      role: 'owner',
      joinedAt: now(),
    });
    const unknown = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
    await tx.people.add({ ownerId: id, id, name, ...unknown });
  });
  return ok(id);
}

/**
 * Makes a one-time link's token, and forgets earlier ones that nobody used.
 *
 * @returns null once there is an owner
 */
export async function issueWelcomeToken(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  token: string,
): Promise<string | null> {
  return store.transaction(async (tx) => {
    if (await tx.members.owner()) return null;
    await tx.members.dropWelcomeLinks();
    await tx.members.addWelcomeLink(hashOf(token), now());
    return token;
  });
}
