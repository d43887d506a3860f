import { asId, type PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import { applyEvent } from './apply-event.ts';
import type { Deps } from './deps.ts';

/** A deletion can be taken back for so long. */
export const GRACE = 7 * DAY;
const AT_ONCE = 20;

export type LeaveFailure = 'owner-hands-over-first';

interface Leaving extends Pick<Deps, 'store' | 'now' | 'newId' | 'assess'> {
  uploads: { remove(path: string): Promise<void> };
}

/**
 * Asks that the own account be deleted: in seven days, or at once. That it is really them, and not somebody at an open
 * session, has been proved before.
 *
 * @returns when it is done; null where it is done already
 */
export async function askToLeave(
  deps: Leaving,
  viewer: Viewer,
  { isAtOnce }: { isAtOnce: boolean },
): Promise<Result<Instant | null, LeaveFailure>> {
  const id = viewer.memberId;
  const dueAt = deps.now() + (isAtOnce ? 0 : GRACE);
  const asked = await deps.store.transaction(async (tx) => {
    await tx.members.lock(id);
    if ((await tx.members.one(id))?.role === 'owner') return fail('owner-hands-over-first');
    if (isAtOnce) await tx.leavings.remove(id); // an earlier, later date
    await tx.leavings.add({ memberId: id, askedAt: deps.now(), dueAt });
    return ok((await tx.leavings.one(id))!.dueAt);
  });
  if (!asked.ok || !isAtOnce) return asked;
  await eraseMember(deps, id);
  return ok(null);
}

/** Stays after all. False where nothing was asked. */
export const takeLeaveBack = ({ store }: Pick<Deps, 'store'>, viewer: Viewer): Promise<boolean> =>
  store.leavings.remove(viewer.memberId);

type Erasing = Pick<Leaving, 'store' | 'now' | 'newId' | 'assess' | 'uploads'>;

/**
 * Deletes the accounts whose days of grace are over. Safe in several processes and when interrupted: each is deleted in
 * a transaction that looks again.
 *
 * @returns how many
 */
export async function eraseDue(deps: Erasing): Promise<number> {
  let erased = 0;
  for (const { memberId } of await deps.store.leavings.due(deps.now(), AT_ONCE))
    if (await eraseMember(deps, asId(memberId))) erased += 1;
  return erased;
}

async function eraseMember(deps: Erasing, id: PersonId): Promise<boolean> {
  return deps.store.transaction(async (tx) => {
    await tx.members.lock(id);
    const asked = await tx.leavings.one(id); // taken back, or done by another process, in the meantime
    if (!asked || asked.dueAt > deps.now()) return false;
    // Before the rows that name them: interrupted, the files are found again.
    for (const path of await tx.erasure.uploadedFiles(id)) await deps.uploads.remove(path);
    await erase(deps, tx, id);
    return true;
  });
}

const NOBODY = { name: '', headline: '', title: '', company: '', profileUrl: '' };

async function erase({ now, newId, assess }: Erasing, tx: Repositories, id: PersonId): Promise<void> {
  const at = now();
  for (const { recipientId, id: requestId } of await tx.erasure.requestsAround(id)) {
    const row = await tx.requests.lock(recipientId, requestId);
    const event = { id: newId(), name: 'leave', by: id, at } as const;
    if (row) await applyEvent(tx, row, event); // refused where its sender sees it as over
  }
  await tx.reports.eraseTracesOf(id);
  const blank = assess({ note: '', declared: 'none_given', sender: NOBODY });
  await tx.erasure.erase({ id, blank, at });
  const entry = { aboutId: id, byId: null, reportId: null, at };
  await tx.reports.note({ ...entry, id: newId(), what: 'account_deleted', why: '' });
}
