import { DAY, type Instant } from '../domain/time.ts';
import type { Reason } from '../domain/reason.ts';
import { ok, type Result } from '../domain/result.ts';
import {
  transition,
  type ConnectionRequest,
  type RequestEvent,
  type TransitionFailure,
} from '../domain/transitions.ts';
import type { StoredRequest } from '../storage/requests.ts';
import type { Repositories } from '../storage/store.ts';
import { endConnection } from './end-connection.ts';
import { keepPromise } from './keep-promise.ts';
import { tellMembers } from './tell-members.ts';

/**
 * Lets an event happen to a request that the transaction holds locked: the transition, the lasting record of it, the tie
 * that an acceptance makes or its undoing takes away, and what both sides are told.
 */
export async function applyEvent(
  tx: Repositories,
  row: StoredRequest,
  event: RequestEvent & { id: string; cause?: string },
): Promise<Result<ConnectionRequest, TransitionFailure>> {
  const before = row.life;
  const after = transition(before, event);
  if (!after.ok) return after;
  await tx.requests.save(after.value, { cause: '', ...event });
  if (after.value.state.name === 'accepted') await connect(tx, row, after.value.state.at);
  else if (before.state.name === 'accepted') await endConnection(tx, before.sender, before.recipient);
  await tellMembers(tx, row, { before, after: after.value, event });
  return ok(after.value);
}

/** Only a request that was sent here makes a tie; elsewhere the other network has to be told by hand. */
async function connect(tx: Repositories, row: StoredRequest, at: Instant): Promise<void> {
  const { source, reason, life } = row;
  if (source !== 'native') return;
  await tx.connections.tie(life.recipient, life.sender, {
    connectedOn: dayOf(at),
    reason: reason as Reason,
    source,
  });
  await keepPromise(tx, row, at);
}

/** The day in UTC. */
export const dayOf = (at: Instant): string => new Date(Math.floor(at / DAY) * DAY).toISOString().slice(0, 10);
