import { asId, type PersonId } from '../domain/ids.ts';
import { appealUntil, type Decision, type Outcome, type Report } from '../domain/moderation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Instant } from '../domain/time.ts';
import type { StateName } from '../domain/transition-table.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { MemberCard } from '../storage/members.ts';
import type { AuditRow, ReportRow, StoredReport } from '../storage/reports.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

/** Reports of one's own that are shown; far more than anybody makes. */
const MOST_OWN = 100;

/** What is decided, as the rules know it, oldest first. */
export const decisionsOf = ({ decisions }: StoredReport): Decision[] =>
  decisions.map(({ outcome, at, days, reason }) => ({ outcome: outcome as Outcome, at, days, reason }));

/** A stored report as the rules know it. */
export const ruled = (stored: StoredReport): Report => ({
  state: stored.row.state as Report['state'],
  reporter: asId<PersonId>(stored.row.reporterId),
  reported: asId<PersonId>(stored.row.reportedId),
  decisions: decisionsOf(stored),
});

export const mayModerate = async (tx: Repositories, { memberId }: Viewer): Promise<boolean> => {
  const role = (await tx.members.one(memberId))?.role;
  return role === 'owner' || role === 'moderator';
};

/** A report as a moderator reads it: who, about whom, what was between them, and what was decided about that member before. */
export interface ReportView {
  report: StoredReport;
  reporter: MemberCard | null;
  reported: MemberCard | null;
  /** Requests between the two that were sent here, oldest first. */
  history: { by: 'reporter' | 'reported'; sentAt: Instant; state: StateName }[];
  /** Earlier decisions about the reported member, newest first. */
  before: Decision[];
}

/** Reports for a moderator; to everybody else there is no such thing. */
export async function listReports(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  page: Parameters<Deps['store']['reports']['queue']>[1],
): Promise<Result<Omit<ReportView, 'history' | 'before'>[], 'not-found'>> {
  if (!(await mayModerate(store, viewer))) return fail('not-found');
  const reports = await store.reports.queue(viewer, page);
  const people = await store.members.cards(
    reports.flatMap(({ row }) => [asId<PersonId>(row.reporterId), asId<PersonId>(row.reportedId)]),
  );
  return ok(
    reports.map((report) => ({
      report,
      reporter: people.get(asId(report.row.reporterId)) ?? null,
      reported: people.get(asId(report.row.reportedId)) ?? null,
    })),
  );
}

export async function readReport(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  id: string,
): Promise<Result<ReportView, 'not-found' | 'no-such-report'>> {
  if (!(await mayModerate(store, viewer))) return fail('not-found');
  const report = await store.reports.one(id);
  if (!report || report.row.reportedId === viewer.memberId) return fail('no-such-report');
  const reporter = asId<PersonId>(report.row.reporterId);
  const reported = asId<PersonId>(report.row.reportedId);
  const people = await store.members.cards([reporter, reported]);
  const others = (await store.reports.about(reported)).filter(({ row }) => row.id !== id);
  return ok({
    report,
    reporter: people.get(reporter) ?? null,
    reported: people.get(reported) ?? null,
    history: await historyOf(store, reporter, reported),
    before: others.flatMap(decisionsOf).toSorted((a, b) => b.at - a.at),
  });
}

async function historyOf(
  store: Repositories,
  reporter: PersonId,
  reported: PersonId,
): Promise<ReportView['history']> {
  const [theirs, own] = [
    await store.requests.from(reporter, reported),
    await store.requests.from(reported, reporter),
  ];
  const told = (by: 'reporter' | 'reported', rows: typeof own) =>
    rows
      .filter(({ source }) => source === 'native')
      .map(({ sentAt, life }) => ({ by, sentAt, state: life.state.name }));
  return [...told('reported', theirs), ...told('reporter', own)].toSorted((a, b) => a.sentAt - b.sentAt);
}

/**
 * A decision about a member as that member reads it: never who reported, nor what. It goes by its own id, since a
 * report's carries the moment at which it was made.
 */
export interface ToldDecision {
  id: string;
  decisions: Decision[];
  appealUntil: Instant | null;
  appeal: { at: Instant; text: string } | null;
}

/** What was decided about the viewer, newest first. */
export async function readOwnDecisions(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
): Promise<ToldDecision[]> {
  const reports = await store.reports.followedBy(viewer.memberId);
  return reports.map((report) => ({
    id: report.decisions[0]!.id,
    decisions: decisionsOf(report),
    appealUntil: appealUntil(ruled(report), now()),
    appeal:
      report.row.appealedAt === null ? null : { at: report.row.appealedAt, text: report.row.appealText },
  }));
}

/** What the viewer has reported, newest first: about whom, and whether somebody has looked at it; never what was decided. */
export async function readOwnReports(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
): Promise<{ row: ReportRow; about: MemberCard | null }[]> {
  const rows = await store.reports.by(viewer, MOST_OWN);
  const people = await store.members.cards(rows.map(({ reportedId }) => asId<PersonId>(reportedId)));
  return rows.map((row) => ({ row, about: people.get(asId(row.reportedId)) ?? null }));
}

/** The trail of who did what, for the owner alone. */
export async function readTrail(
  { store }: Pick<Deps, 'store'>,
  viewer: Viewer,
  page: { before?: string | undefined; limit: number },
): Promise<Result<{ entry: AuditRow; by: MemberCard | null; about: MemberCard | null }[], 'not-found'>> {
  if ((await store.members.one(viewer.memberId))?.role !== 'owner') return fail('not-found');
  const entries = await store.reports.trail(page);
  const people = await store.members.cards(
    entries.flatMap(({ byId, aboutId }) => [byId, aboutId].flatMap((id) => (id ? [asId<PersonId>(id)] : []))),
  );
  return ok(
    entries.map((entry) => ({
      entry,
      by: entry.byId === null ? null : (people.get(asId(entry.byId)) ?? null),
      about: people.get(asId(entry.aboutId)) ?? null,
    })),
  );
}
