import type { RequestId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { isOver, shown } from '../domain/transitions.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { tellMembers } from './tell-members.ts';

/** Shows a request that the door held. What has ended meanwhile stays outside. */
export function letIn(
  { store, now, newId }: Pick<Deps, 'store' | 'now' | 'newId'>,
  { memberId }: Viewer,
  id: RequestId,
): Promise<Result<RequestId, 'no-such-request' | 'not-possible-now'>> {
  return store.transaction(async (tx) => {
    const row = await tx.requests.lock(memberId, id);
    if (!row || row.heldSince === null) return fail('no-such-request');
    const at = now();
    if (row.life.state.name === 'ended' || isOver(row.life, at)) return fail('not-possible-now');
    await tx.doorRequests.pass(memberId, id, { isShown: true, heldSince: null, heldUntil: null });
    const event = { id: newId(), name: 'let_in', by: memberId, at, cause: '' } as const;
    const after = shown(row.life, at);
    await tx.requests.save(after, event);
    await tellMembers(tx, { ...row, isShown: true }, { before: row.life, after, event });
    return ok(id);
  });
}
