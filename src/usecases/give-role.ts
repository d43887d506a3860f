import { asId, type PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { MemberRow } from '../storage/members.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

type Giving = Pick<Deps, 'store' | 'now' | 'newId'>;

export type RoleFailure = 'not-found' | 'no-such-person' | 'to-yourself';

/** Makes a member a moderator, or no longer one. Only the owner may; to others there is no such thing. */
export function setModerator(
  { store, now, newId }: Giving,
  owner: Viewer,
  { handle, isModerator }: { handle: string; isModerator: boolean },
): Promise<Result<null, RoleFailure>> {
  return store.transaction(async (tx) => {
    if ((await tx.members.one(owner.memberId))?.role !== 'owner') return fail('not-found');
    const member = await lockedByHandle(tx, handle);
    if (member?.id === owner.memberId) return fail('to-yourself');
    if (!member || !['member', 'moderator'].includes(member.role)) return fail('no-such-person');
    const role = isModerator ? 'moderator' : 'member';
    if (member.role === role) return ok(null);
    await tx.members.update(asId(member.id), { role });
    const what = isModerator ? 'role_given' : 'role_taken';
    const entry = { aboutId: member.id, byId: owner.memberId, reportId: null, at: now() };
    await tx.reports.note({ ...entry, id: newId(), what, why: 'moderator' });
    return ok(null);
  });
}

/**
 * Hands the instance to another member, who owns it from then on; the one who did becomes a member. Without an owner to
 * name, it is whoever runs the machine who does it.
 */
export function handOver(
  { store, now, newId }: Giving,
  { handle, by }: { handle: string; by: Viewer | null },
): Promise<Result<null, RoleFailure>> {
  return store.transaction(async (tx) => {
    const owner = await tx.members.owner();
    if (!owner || (by !== null && by.memberId !== owner.id)) return fail('not-found');
    await tx.members.lock(asId(owner.id)); // of two at once, the second finds another owner
    if ((await tx.members.one(asId(owner.id)))?.role !== 'owner') return fail('not-found');
    const next = await lockedByHandle(tx, handle);
    if (next?.id === owner.id) return fail('to-yourself');
    if (!next || !['member', 'moderator'].includes(next.role)) return fail('no-such-person');
    const nextId = asId<PersonId>(next.id);
    await tx.leavings.remove(nextId); // an owner does not leave
    await tx.members.update(asId(owner.id), { role: 'member' });
    await tx.members.update(nextId, { role: 'owner' });
    const entry = { aboutId: next.id, byId: by?.memberId ?? null, reportId: null, at: now() };
    await tx.reports.note({ ...entry, id: newId(), what: 'handed_over', why: '' });
    return ok(null);
  });
}

/** A member as they are once nobody else is changing them: a deletion that comes first is not undone by a role. */
async function lockedByHandle(tx: Repositories, handle: string): Promise<MemberRow | undefined> {
  const found = await tx.members.byHandle(handle);
  if (!found) return undefined;
  await tx.members.lock(asId(found.id));
  return tx.members.one(asId(found.id));
}
