import { asId, type PersonId } from '../domain/ids.ts';
import {
  appeal,
  decide,
  isTold,
  type AppealFailure,
  type Decision,
  type DecisionFailure,
} from '../domain/moderation.ts';
import { noticeFor } from '../domain/notices.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { StoredReport } from '../storage/reports.ts';
import type { Repositories } from '../storage/store.ts';
import { applyEvent } from './apply-event.ts';
import type { Deps } from './deps.ts';
import { tell } from './tell-members.ts';
import { decisionsOf, mayModerate, ruled } from './read-reports.ts';

type Deciding = Pick<Deps, 'store' | 'now' | 'newId'>;

/** Decides on a report, or on the appeal against a decision. Of two moderators at the same moment one decides. */
export function decideReport(
  deps: Deciding,
  moderator: Viewer,
  { id, ...decision }: Omit<Decision, 'at'> & { id: string },
): Promise<Result<null, DecisionFailure | 'not-found' | 'no-such-report'>> {
  return deps.store.transaction(async (tx) => {
    if (!(await mayModerate(tx, moderator))) return fail('not-found');
    const found = await tx.reports.lock(id);
    // As in reading: of a report about themselves a moderator does not learn that there is one.
    if (!found || found.row.reportedId === moderator.memberId) return fail('no-such-report');
    const state = decide(ruled(found), moderator.memberId, decision);
    if (!state.ok) return state;
    const { reportedId } = found.row;
    const made = { byId: moderator.memberId, at: deps.now() };
    const reason = decision.reason.trim();
    const decisionId = deps.newId();
    const row = { ...decision, ...made, reason, reportedId, reportId: id, id: decisionId };
    await tx.reports.addDecision(row);
    await tx.reports.change(found.row, { state: state.value });
    const what = found.row.state === 'appealed' ? 'appeal_decided' : 'decided';
    const why = `${decision.outcome}${decision.days > 0 ? ` ${decision.days}` : ''}: ${reason}`;
    await tx.reports.note({ ...made, aboutId: reportedId, id: deps.newId(), reportId: id, what, why });
    await closeUndo(deps, tx, found);
    await tellBoth(tx, found, row);
    return ok(null);
  });
}

/**
 * Tells the reporter that somebody has looked, and the reported member of what follows; of an appeal in any case. That
 * member's notice names nobody else, and carries the first decision's id: a report's would tell when it was made.
 */
async function tellBoth(
  tx: Repositories,
  { row, decisions }: StoredReport,
  { id, outcome, at: dueAt }: Pick<Decision, 'outcome' | 'at'> & { id: string },
): Promise<void> {
  const [reporter, reported] = [asId<PersonId>(row.reporterId), asId<PersonId>(row.reportedId)];
  const about = { otherId: reported, dueAt };
  const isFirst = decisions.length === 0;
  const aboutId = decisions[0]?.id ?? id;
  const isTheirs = !isFirst || outcome !== 'none';
  const toReporter = { ...about, aboutId: row.id, memberId: reporter, kind: 'reported-decision' } as const;
  if (isFirst) await tell(tx, [noticeFor(toReporter)]);
  if (isTheirs) await tell(tx, [noticeFor({ ...about, aboutId, memberId: reported, kind: 'decision' })]);
}

/** A request that was reported cannot be taken back any more once somebody has decided on it. */
async function closeUndo({ now, newId }: Deciding, tx: Repositories, { row }: StoredReport): Promise<void> {
  if (row.requestId === null) return;
  const request = await tx.requests.lock(asId<PersonId>(row.reporterId), asId(row.requestId));
  const event = { id: newId(), name: 'moderate', by: 'clock', at: now() } as const;
  if (request) await applyEvent(tx, request, event); // refused where it has ended
}

/** Lets the reported member object to a decision about them, which goes by the id of the first on its report. */
export function appealDecision(
  { store, now, newId }: Deciding,
  member: Viewer,
  { id, text }: { id: string; text: string },
): Promise<Result<null, AppealFailure | 'no-such-decision'>> {
  return store.transaction(async (tx) => {
    const found = await tx.reports.lockDecided(member.memberId, id);
    if (!found || !isTold(decisionsOf(found))) return fail('no-such-decision');
    const state = appeal(ruled(found), text, now());
    if (!state.ok) return state;
    const at = now();
    await tx.reports.change(found.row, { state: state.value, appealedAt: at, appealText: text.trim() });
    const { memberId } = member;
    const entry = { aboutId: memberId, byId: memberId, reportId: found.row.id, at };
    await tx.reports.note({ ...entry, id: newId(), what: 'appealed', why: '' });
    return ok(null);
  });
}
