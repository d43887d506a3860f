import { createRoute, z } from '@hono/zod-openapi';
import { becauseText } from '../messages/because-text.ts';
import { translator, type Locale } from '../messages/translator.ts';
import {
  actByAnswerLink,
  lookAtAnswerLink,
  undoByAnswerLink,
  type ShownLink,
} from '../usecases/answer-by-link.ts';
import { stopDigests } from '../usecases/choose-mail.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTry } from './attempts.ts';
import { answerLink, type AnswerLinkView } from './mail-schemas.ts';
import { localeOf, orRefuse } from './problems.ts';
import { text } from './text.ts';

const tags = ['Links in mails'];
const params = z.object({ token: text().max(500) });

const look = createRoute({
  method: 'get',
  path: '/answer-links/{token}',
  tags,
  summary: 'The request that a link answers; changes nothing',
  request: { params },
  responses: { 200: json(answerLink, 'What the link is about'), ...refusals },
});

const act = createRoute({
  method: 'post',
  path: '/answer-links/{token}',
  tags,
  summary: 'Answer the request as the link says, once',
  request: { params, body: body(z.object({ question: text().max(2_000).optional() })) },
  responses: { 204: { description: 'Answered' }, ...refusals },
});

const undo = createRoute({
  method: 'post',
  path: '/answer-links/{token}/undo',
  tags,
  summary: 'Take back what the link did',
  request: { params },
  responses: { 204: { description: 'Taken back' }, ...refusals },
});

const stop = createRoute({
  method: 'post',
  path: '/mail-off/{token}',
  tags,
  summary: 'Stop the digests (RFC 8058)',
  request: { params },
  responses: { 204: { description: 'Stopped' }, ...refusals },
});

/** What links in mails do. They need no session: the token is the proof. Nothing changes but by POST. */
export const mailLinkRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(look, async (context) => {
      await countTry(context, deps, 'mail-link');
      const shown = orRefuse(await lookAtAnswerLink(deps, context.req.valid('param').token));
      context.header('cache-control', 'no-store');
      return context.json(viewOf(shown, localeOf(context)), 200);
    })
    .openapi(act, async (context) => {
      await countTry(context, deps, 'mail-link');
      const { token } = context.req.valid('param');
      const { question = '' } = context.req.valid('json');
      orRefuse(await actByAnswerLink(deps, { token, question }));
      return context.body(null, 204);
    })
    .openapi(undo, async (context) => {
      await countTry(context, deps, 'mail-link');
      orRefuse(await undoByAnswerLink(deps, context.req.valid('param').token));
      return context.body(null, 204);
    })
    .openapi(stop, async (context) => {
      await countTry(context, deps, 'mail-link');
      orRefuse(await stopDigests(deps, context.req.valid('param').token));
      return context.body(null, 204);
    });

function viewOf({ act: verb, triaged, ...use }: ShownLink, locale: Locale): AnswerLinkView {
  const say = translator(locale);
  const { row, verdict } = triaged;
  return {
    act: verb,
    id: row.id,
    sender: { name: row.sender.name, headline: row.sender.headline },
    reason: row.reason as AnswerLinkView['reason'],
    because: verdict.because.map((one) => becauseText(say, one)),
    note: row.note,
    ...use,
  };
}
