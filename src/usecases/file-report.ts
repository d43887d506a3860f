import { asId, type PersonId, type RequestId } from '../domain/ids.ts';
import type { ReportEvidence, ReportedText, ReportKind } from '../domain/moderation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { viewerFor, type Viewer } from '../domain/viewer.ts';
import type { StoredRequest } from '../storage/requests.ts';
import type { Repositories } from '../storage/store.ts';
import { applyEvent } from './apply-event.ts';
import type { Deps } from './deps.ts';
import { endConnection } from './end-connection.ts';

export type ReportFailure = 'to-yourself' | 'no-such-person' | 'not-connected' | 'reported-already';

type Reporting = Pick<Deps, 'now' | 'newId'>;

/** So many of the latest messages go along with a report of a connection, and the one that it is about. */
const MESSAGES_KEPT = 20;

interface Filing {
  reporter: Viewer;
  reported: PersonId;
  kind: ReportKind;
  /** What the reporter says about it; empty when nothing. */
  words: string;
  request?: StoredRequest | undefined;
  /** The message that it is about. */
  messageId?: string | undefined;
}

/** Writes a report down with everything that it is about, as it stands now. */
export async function fileReport({ now, newId }: Reporting, tx: Repositories, filing: Filing): Promise<void> {
  const { reporter, reported, kind, words, request } = filing;
  const id = newId();
  await tx.reports.add({
    reportedId: reported,
    id,
    reporterId: reporter.memberId,
    kind,
    requestId: request?.id ?? null,
    words: words.trim(),
    evidence: await evidenceOf(tx, filing),
    state: 'open',
    at: now(),
  });
  const entry = { aboutId: reported, id: newId(), byId: reporter.memberId, reportId: id, at: now() };
  await tx.reports.note({ ...entry, what: 'reported', why: '' });
}

async function evidenceOf(tx: Repositories, filing: Filing): Promise<ReportEvidence> {
  const { reporter, reported, kind, request } = filing;
  const card = (await tx.members.cards([reported])).get(reported);
  const lines = kind === 'account' ? await tx.profiles.lines(reported) : [];
  const messages = kind === 'account' ? [] : await messagesOf(tx, reporter, filing);
  return {
    name: card?.name ?? '',
    headline: card?.headline ?? '',
    note: request?.note ?? '',
    claims: request?.evidence.map(({ kind: of, claim }) => ({ kind: of, claim })) ?? [],
    lines: lines.map(({ text, organisation }) => [text, organisation].filter(Boolean).join(', ')),
    thread: [...askOf(request), ...messages],
  };
}

function askOf(request: StoredRequest | undefined): ReportedText[] {
  const ask = request?.ask;
  if (!ask) return [];
  const question = { by: 'reporter', text: ask.question, at: ask.askedAt } as const;
  return ask.answeredAt === null
    ? [question]
    : [question, { by: 'reported', text: ask.answer, at: ask.answeredAt }];
}

async function messagesOf(
  tx: Repositories,
  reporter: Viewer,
  { reported, messageId }: Filing,
): Promise<ReportedText[]> {
  const latest = await tx.directMessages.between(reporter, reported, { limit: MESSAGES_KEPT });
  const isAmong = latest.some(({ id }) => id === messageId);
  const chosen =
    messageId && !isAmong ? await tx.directMessages.oneOf(reporter, reported, messageId) : undefined;
  return [...latest, ...(chosen ? [chosen] : [])].toReversed().map(({ id, fromId, text, sentAt }) => ({
    by: fromId === reported ? 'reported' : 'reporter',
    text,
    at: sentAt,
    ...(id === messageId && { isChosen: true }),
  }));
}

/** Reports a request that was sent here; one from elsewhere has nobody here to decide about. */
export async function reportRequest(
  deps: Reporting,
  tx: Repositories,
  { row, words }: { row: StoredRequest; words: string },
): Promise<void> {
  if (row.source !== 'native') return;
  const reporter = viewerFor(row.life.recipient);
  await fileReport(deps, tx, { reporter, reported: row.life.sender, kind: 'request', words, request: row });
}

/** Takes the report of a request back; the trail keeps that there was one. */
export async function takeReportBack(
  { now, newId }: Reporting,
  tx: Repositories,
  row: StoredRequest,
): Promise<void> {
  const gone = await tx.reports.takeBack(row.life.recipient, row.life.id);
  if (!gone) return;
  const entry = { aboutId: gone.reportedId, byId: gone.reporterId, reportId: gone.id, at: now() };
  await tx.reports.note({ ...entry, id: newId(), what: 'taken_back', why: '' });
}

/** Reports a whole account: its profile as it stands. Changes nothing between the two. */
export function reportPerson(
  deps: Pick<Deps, 'store' | 'now' | 'newId'>,
  reporter: Viewer,
  { reported, words }: { reported: PersonId; words: string },
): Promise<Result<null, ReportFailure>> {
  return deps.store.transaction(async (tx) => {
    if (reporter.memberId === reported) return fail('to-yourself');
    await tx.members.lock(reporter.memberId); // of two clicks at once, one is a report
    if (await isReported(tx, reporter, { reported, kind: 'account' })) return fail('reported-already');
    await fileReport(deps, tx, { reporter, reported, kind: 'account', words });
    return ok(null);
  });
}

/**
 * Reports a connection, with the latest messages as evidence, and ends it. Where the other had asked to connect, this is
 * the report of their request; the other sees a connection that has ended, as after ending it.
 */
export function reportConnection(
  deps: Pick<Deps, 'store' | 'now' | 'newId'>,
  reporter: Viewer,
  { reported, words, messageId }: { reported: PersonId; words: string; messageId?: string | undefined },
): Promise<Result<null, ReportFailure>> {
  return deps.store.transaction(async (tx) => {
    const me = reporter.memberId;
    await tx.members.lock(me);
    if (!(await tx.connections.one(reporter, reported))) return fail('not-connected');
    const { theirs } = await tx.sendings.latest(me, reported);
    const request = await acceptedRequest(tx, me, theirs);
    await fileReport(deps, tx, { reporter, reported, kind: 'connection', words, request, messageId });
    const event = { id: deps.newId(), name: 'report', by: me, at: deps.now(), words } as const;
    if (request) await applyEvent(tx, request, event);
    await endConnection(tx, me, reported);
    return ok(null);
  });
}

async function acceptedRequest(
  tx: Repositories,
  recipient: PersonId,
  id: RequestId | null,
): Promise<StoredRequest | undefined> {
  const row = id === null ? undefined : await tx.requests.lock(recipient, asId(id));
  return row?.life.state.name === 'accepted' ? row : undefined;
}

async function isReported(
  tx: Repositories,
  reporter: Viewer,
  { reported, kind }: { reported: PersonId; kind: ReportKind },
): Promise<boolean> {
  const open = await tx.reports.open(reporter.memberId, reported);
  return open.some((one) => one.kind === kind);
}
