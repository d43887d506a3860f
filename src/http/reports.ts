import { createRoute, z } from '@hono/zod-openapi';
import { LONGEST_REASON } from '../domain/moderation.ts';
import { DAY } from '../domain/time.ts';
import { LONGEST_WORDS } from '../domain/transitions.ts';
import { appealDecision } from '../usecases/decide-report.ts';
import { reportConnection, reportPerson } from '../usecases/file-report.ts';
import { readOwnDecisions, readOwnReports } from '../usecases/read-reports.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTryOf } from './attempts.ts';
import { decisionView } from './moderation.ts';
import { ownDecisions, ownReports, type OwnReports } from './moderation-schemas.ts';
import { memberAt, whoIs } from './people.ts';
import { localeOf, orRefuse } from './problems.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Reports'];
const handleParams = z.object({ handle: text().max(100) });
const words = text().max(LONGEST_WORDS).default('');

const account = createRoute({
  method: 'post',
  path: '/people/{handle}/report',
  tags,
  summary: 'Report a member’s account to the moderators; they are not told',
  request: { params: handleParams, body: body(z.object({ words })) },
  responses: { 204: { description: 'Reported' }, ...refusals },
});

const connection = createRoute({
  method: 'post',
  path: '/connections/{handle}/report',
  tags,
  summary: 'Report what is written on a connection, and end it; they are not told',
  request: { params: handleParams, body: body(z.object({ words, messageId: z.uuid().optional() })) },
  responses: { 204: { description: 'Reported and ended' }, ...refusals },
});

const own = createRoute({
  method: 'get',
  path: '/me/reports',
  tags,
  summary: 'What you have reported, and whether a moderator has looked at it',
  responses: { 200: json(ownReports, 'The latest hundred'), ...refusals },
});

const decisions = createRoute({
  method: 'get',
  path: '/me/decisions',
  tags,
  summary: 'What moderators have decided about you, with their reasons',
  responses: { 200: json(ownDecisions, 'Newest first'), ...refusals },
});

const appeal = createRoute({
  method: 'post',
  path: '/me/decisions/{id}/appeal',
  tags,
  summary: 'Object to a decision about you: once, within 14 days',
  request: {
    params: z.object({ id: z.uuid() }),
    body: body(z.object({ text: text().max(LONGEST_REASON) })),
  },
  responses: { 204: { description: 'Handed in' }, ...refusals },
});

/** Reports are read by people, whose time one member must not take up. */
const MOST_A_DAY = 20;

export const reportRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(account, async (context) => {
      const viewer = viewerOf(context);
      const { id: reported } = await memberAt(deps, context.req.valid('param').handle);
      await countTryOf(context, deps, { key: `report|${viewer.memberId}`, most: MOST_A_DAY, lasts: DAY });
      orRefuse(await reportPerson(deps, viewer, { reported, ...context.req.valid('json') }));
      return context.body(null, 204);
    })
    .openapi(connection, async (context) => {
      const { id: reported } = await memberAt(deps, context.req.valid('param').handle);
      const given = { reported, ...context.req.valid('json') };
      orRefuse(await reportConnection(deps, viewerOf(context), given));
      return context.body(null, 204);
    })
    .openapi(own, async (context) => {
      const found = await readOwnReports(deps, viewerOf(context));
      const items = found.map(({ row, about }) => ({
        id: row.id,
        kind: row.kind as OwnReports['items'][number]['kind'],
        about: whoIs(about, localeOf(context)),
        at: new Date(row.at).toISOString(),
        isLookedAt: row.state !== 'open',
      }));
      return context.json({ items }, 200);
    });

/** What moderators have decided about the signed-in member. */
export const ownDecisionRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(decisions, async (context) => {
      const found = await readOwnDecisions(deps, viewerOf(context));
      const items = found.map(({ id, decisions: made, appealUntil, appeal: objected }) => ({
        id,
        decisions: made.map(decisionView),
        appealUntil: appealUntil === null ? null : new Date(appealUntil).toISOString(),
        appeal: objected && { at: new Date(objected.at).toISOString(), text: objected.text },
      }));
      return context.json({ items }, 200);
    })
    .openapi(appeal, async (context) => {
      const { id } = context.req.valid('param');
      const { text: said } = context.req.valid('json');
      orRefuse(await appealDecision(deps, viewerOf(context), { id, text: said }));
      return context.body(null, 204);
    });
