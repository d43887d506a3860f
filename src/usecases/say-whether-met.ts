import type { RequestId } from '../domain/ids.ts';
import { sayWhetherMet as decide } from '../domain/meeting.ts';
import type { Reason } from '../domain/reason.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { refreshVerdict } from './triage-inbox.ts';

interface Saying {
  viewer: Viewer;
  id: RequestId;
  met: boolean;
}

/** The recipient's "yes, we met" or "no". It changes their own row alone, so that the sender can see nothing of it. */
export function sayWhetherMet(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { viewer, id, met }: Saying,
): Promise<Result<RequestId, 'no-such-request' | 'not-possible-now'>> {
  return store.transaction(async (tx) => {
    const row = await tx.requests.lock(viewer.memberId, id);
    if (!row?.isShown) return fail('no-such-request');
    const { evidence, stateFacts } = row;
    const said = decide({ declared: row.declared as Reason, state: stateFacts.name, evidence }, met);
    if (!said.ok) return said;
    await tx.requests.saveEvidence(viewer.memberId, id, said.value);
    await refreshVerdict({ store: tx, now: now() }, viewer.memberId, id);
    return ok(id);
  });
}
