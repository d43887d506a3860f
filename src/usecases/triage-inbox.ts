import type { PersonId, RequestId } from '../domain/ids.ts';
import type { Preset } from '../domain/preset.ts';
import type { Reason } from '../domain/reason.ts';
import type { Context, IncomingRequest, Source, Verdict } from '../domain/request.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time.ts';
import { viewerFor, type Viewer } from '../domain/viewer.ts';
import { reasonOf, withAnswer } from '../domain/facts.ts';
import { judge } from '../domain/verdict.ts';
import type { Membership } from '../storage/organisations.ts';
import type { InboxQuery, StoredRequest } from '../storage/requests.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { lookAround, type Seen } from './look-around.ts';
import { verdictColumns } from './receive-request.ts';

/** A stored request with what is known around it at this moment. */
export interface TriagedRequest {
  row: StoredRequest;
  context: Context;
  verdict: Verdict;
}

/** One request alone, with where its sender belongs. */
export interface OpenedRequest extends TriagedRequest {
  senderBelongs: readonly Membership[];
}

export interface TriagedPage {
  items: TriagedRequest[];
  groups: Awaited<ReturnType<Deps['store']['requests']['groups']>>;
  /** How many the door holds beside it. */
  held: number;
}

/**
 * One page of an inbox with the whole context: rows, then one batched load around all of them, then one pure verdict
 * each. The order is that of the stored verdicts; what a page shows is judged anew.
 */
export async function triageInbox(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  query: InboxQuery,
): Promise<TriagedPage> {
  const rows = await store.requests.page(viewer, query);
  return {
    items: await triage({ store, now: now() }, viewer, rows),
    groups: await store.requests.groups(viewer, query.view),
    held: await store.doorRequests.countHeld(viewer, now()),
  };
}

/** One request of the viewer's inbox. A request of somebody else's looks like one that does not exist. */
export async function openRequest(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  id: RequestId,
): Promise<Result<OpenedRequest, 'no-such-request'>> {
  const row = await store.requests.one(viewer, id);
  if (!row) return fail('no-such-request');
  const [triaged] = await triage({ store, now: now() }, viewer, [row]);
  const senderId = row.senderId as PersonId;
  const isMember = row.source === 'native';
  const belong = isMember ? await store.organisations.of([senderId]) : new Map<PersonId, Membership[]>();
  return ok({ ...triaged!, senderBelongs: belong.get(senderId) ?? [] });
}

/** Stores the verdict on a request anew, because something about it has changed: its sender has answered. */
export async function refreshVerdict(
  { store, now }: { store: Repositories; now: Instant },
  recipient: PersonId,
  id: RequestId,
): Promise<void> {
  const row = await store.requests.lock(recipient, id);
  if (!row) return;
  const [triaged] = await triage({ store, now }, viewerFor(recipient), [row]);
  const reason = reasonOf({ request: incomingOf(row), assessment: row.assessment });
  await store.requests.saveVerdict(recipient, id, verdictColumns(triaged!.verdict, reason));
}

/** Requests with their context, in one batched load, and a pure verdict each. */
export async function triage(
  { store, now }: { store: Repositories; now: Instant },
  viewer: Viewer,
  rows: readonly StoredRequest[],
): Promise<TriagedRequest[]> {
  if (rows.length === 0) return [];
  const member = await store.members.one(viewer.memberId);
  const preset = (member?.preset ?? 'happy') as Preset;
  const seen = rows.map(seenOf);
  const contexts = await lookAround({ store, now }, viewer, seen);
  return rows.map((row, index) => {
    const { request, assessment } = seen[index]!;
    const context = contexts[index]!;
    return { row, context, verdict: judge({ request, assessment, context, preset }) };
  });
}

const seenOf = (row: StoredRequest): Seen => ({
  id: row.id,
  senderId: row.senderId as PersonId,
  request: incomingOf(row),
  assessment: withAnswer(withAnswer(row.assessment, row.ask?.answerRisk), row.doorAnswer?.risk),
});

const incomingOf = (row: StoredRequest): IncomingRequest => ({
  source: row.source as Source,
  sender: row.sender,
  declared: row.declared as Reason,
  evidence: row.evidence,
  note: row.note,
  sentAt: row.sentAt,
});
