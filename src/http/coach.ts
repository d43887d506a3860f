import { createRoute, z } from '@hono/zod-openapi';
import { REASONS } from '../domain/reason.ts';
import { coachText } from '../messages/coach-text.ts';
import { translator } from '../messages/translator.ts';
import { coachNote } from '../usecases/coach-note.ts';
import { json, refusals, routes, type HttpDeps } from './app.ts';
import { memberAt } from './people.ts';
import { localeOf } from './problems.ts';
import { claim, coaching, LONGEST_CLAIM, LONGEST_DRAFT, MOST_CLAIMS } from './sending-schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const advise = createRoute({
  method: 'post',
  path: '/coach',
  tags: ['Sending'],
  summary: 'Advice on a note while you write it, with checks of its facts',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            to: text()
              .max(100)
              .optional()
              .openapi({ description: 'Left out for a note meant for another network.' }),
            reason: z.enum(REASONS).nullable().default(null),
            evidence: z
              .array(claim.extend({ claim: text().max(LONGEST_CLAIM) }))
              .max(MOST_CLAIMS)
              .default([]),
            note: text().max(LONGEST_DRAFT),
            limit: z.number().int().min(50).max(10_000).nullable().default(null),
          }),
        },
      },
    },
  },
  responses: { 200: json(coaching, 'The advice'), ...refusals },
});

export const coachRoutes = (deps: HttpDeps) =>
  routes().openapi(advise, async (context) => {
    const { to, ...draft } = context.req.valid('json');
    const recipient = to === undefined ? null : (await memberAt(deps, to)).id;
    const say = translator(localeOf(context));
    const { advice, ...rest } = await coachNote(deps, viewerOf(context), { ...draft, to: recipient });
    const told = advice.map((one) => ({
      code: one.code,
      weight: one.weight,
      text: coachText(say, one),
      span: one.span,
    }));
    return context.json({ ...rest, advice: told }, 200);
  });
