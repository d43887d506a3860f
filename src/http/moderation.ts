import { createRoute, z } from '@hono/zod-openapi';
import { LONGEST_PAUSE_DAYS, LONGEST_REASON, OUTCOMES, type Decision } from '../domain/moderation.ts';
import type { Instant } from '../domain/time.ts';
import type { Locale } from '../messages/translator.ts';
import { decideReport } from '../usecases/decide-report.ts';
import { setModerator } from '../usecases/give-role.ts';
import {
  decisionsOf,
  listReports,
  readReport,
  readTrail,
  type ReportView,
} from '../usecases/read-reports.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { cursorOf } from './cursor.ts';
import {
  auditPage,
  moderatorsPage,
  reportPage,
  reportsPage,
  type DecisionTold,
  type ReportPage,
  type ReportsPage,
} from './moderation-schemas.ts';
import { idBefore } from './paging.ts';
import { whoIs } from './people.ts';
import { localeOf, orRefuse, Refusal } from './problems.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Moderation'];
const paging = { limit: z.coerce.number().int().min(1).max(100).default(50), cursor: z.string().optional() };
const params = z.object({ id: z.uuid() });
const handleParams = z.object({ handle: text().max(100) });

/** Which reports a list shows: what waits for somebody, or what has been dealt with. */
const VIEWS = { open: ['open', 'appealed'], done: ['decided', 'closed'] } as const;

const list = createRoute({
  method: 'get',
  path: '/moderation/reports',
  tags,
  summary: 'Reports: what waits, the longest first, or what is done, the latest first; for moderators',
  request: { query: z.object({ ...paging, view: z.enum(['open', 'done']).default('open') }) },
  responses: { 200: json(reportsPage, 'One page'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/moderation/reports/{id}',
  tags,
  summary: 'A report with its evidence and what was decided before; for moderators',
  request: { params },
  responses: { 200: json(reportPage, 'The report'), ...refusals },
});

const decide = createRoute({
  method: 'post',
  path: '/moderation/reports/{id}/decision',
  tags,
  summary: 'Decide on a report or an appeal, with a reason; for moderators',
  request: {
    params,
    body: body(
      z.object({
        outcome: z.enum(OUTCOMES),
        days: z.number().int().min(0).max(LONGEST_PAUSE_DAYS).default(0),
        reason: text().max(LONGEST_REASON),
      }),
    ),
  },
  responses: { 200: json(reportPage, 'The report after it'), ...refusals },
});

const audit = createRoute({
  method: 'get',
  path: '/moderation/audit',
  tags,
  summary: 'Who did what, when and why; for the owner',
  request: { query: z.object(paging) },
  responses: { 200: json(auditPage, 'One page, newest first'), ...refusals },
});

const moderators = createRoute({
  method: 'get',
  path: '/moderation/moderators',
  tags,
  summary: 'Who moderates beside the owner; for the owner',
  responses: { 200: json(moderatorsPage, 'Moderators'), ...refusals },
});

const give = createRoute({
  method: 'post',
  path: '/moderation/moderators/{handle}',
  tags,
  summary: 'Make a member a moderator; for the owner',
  request: { params: handleParams },
  responses: { 204: { description: 'A moderator now' }, ...refusals },
});

const take = createRoute({
  method: 'delete',
  path: '/moderation/moderators/{handle}',
  tags,
  summary: 'Let a moderator be a member again; for the owner',
  request: { params: handleParams },
  responses: { 204: { description: 'A member again' }, ...refusals },
});

export const moderationRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(list, async (context) => {
      const { limit, cursor, view } = context.req.valid('query');
      const page = { states: VIEWS[view], newestFirst: view === 'done', after: idBefore(cursor), limit };
      const reports = orRefuse(await listReports(deps, viewerOf(context), page));
      const last = reports.length === limit ? reports.at(-1) : undefined;
      const items = reports.map((one) => itemOf(one, localeOf(context)));
      return context.json({ items, nextCursor: last ? cursorOf([last.report.row.id]) : null }, 200);
    })
    .openapi(read, async (context) => {
      const found = orRefuse(await readReport(deps, viewerOf(context), context.req.valid('param').id));
      return context.json(pageOf(found, localeOf(context)), 200);
    })
    .openapi(decide, async (context) => {
      const { id } = context.req.valid('param');
      const viewer = viewerOf(context);
      orRefuse(await decideReport(deps, viewer, { id, ...context.req.valid('json') }));
      return context.json(pageOf(orRefuse(await readReport(deps, viewer, id)), localeOf(context)), 200);
    });

/** What the owner alone sees and does: the trail, and who moderates. */
export const moderationOwnerRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(audit, async (context) => {
      const { limit, cursor } = context.req.valid('query');
      const trail = orRefuse(await readTrail(deps, viewerOf(context), { before: idBefore(cursor), limit }));
      const locale = localeOf(context);
      const items = trail.map(({ entry, by, about }) => ({
        id: entry.id,
        at: iso(entry.at),
        what: entry.what,
        by: entry.byId === null ? null : whoIs(by, locale),
        about: whoIs(about, locale),
        why: entry.why,
      }));
      const last = trail.length === limit ? trail.at(-1) : undefined;
      return context.json({ items, nextCursor: last ? cursorOf([last.entry.id]) : null }, 200);
    })
    .openapi(moderators, async (context) => {
      const me = await deps.store.members.one(viewerOf(context).memberId);
      if (me?.role !== 'owner') throw new Refusal('not-found');
      const items = (await deps.store.members.moderators()).map((one) => whoIs(one, localeOf(context)));
      return context.json({ items }, 200);
    })
    .openapi(give, async (context) => {
      const { handle } = context.req.valid('param');
      orRefuse(await setModerator(deps, viewerOf(context), { handle, isModerator: true }));
      return context.body(null, 204);
    })
    .openapi(take, async (context) => {
      const { handle } = context.req.valid('param');
      orRefuse(await setModerator(deps, viewerOf(context), { handle, isModerator: false }));
      return context.body(null, 204);
    });

const iso = (at: Instant): string => new Date(at).toISOString();

export const decisionView = ({ outcome, at, days, reason }: Decision): DecisionTold => ({
  outcome,
  at: iso(at),
  days,
  reason,
});

function itemOf(
  { report, reporter, reported }: Pick<ReportView, 'report' | 'reporter' | 'reported'>,
  locale: Locale,
): ReportsPage['items'][number] {
  const { id, kind, state, at, words } = report.row;
  return {
    id,
    kind: kind as ReportPage['kind'],
    state: state as ReportPage['state'],
    at: iso(at),
    reporter: whoIs(reporter, locale),
    reported: whoIs(reported, locale),
    words,
  };
}

function pageOf(view: ReportView, locale: Locale): ReportPage {
  const { evidence, appealedAt, appealText, state } = view.report.row;
  return {
    ...itemOf(view, locale),
    evidence: {
      ...evidence,
      claims: [...evidence.claims],
      lines: [...evidence.lines],
      thread: evidence.thread.map(({ by, text: said, at, isChosen = false }) => ({
        by,
        text: said,
        at: iso(at),
        isChosen,
      })),
    },
    history: view.history.map(({ by, sentAt, state: stood }) => ({ by, sentAt: iso(sentAt), state: stood })),
    before: view.before.map(decisionView),
    decisions: decisionsOf(view.report).map(decisionView),
    appeal: appealedAt === null ? null : { at: iso(appealedAt), text: appealText },
    mayDecide: state === 'open' || state === 'appealed',
  };
}
