import { z } from '@hono/zod-openapi';
import { SIDES } from '../domain/follow-up.ts';
import { memberCard } from './sending-schemas.ts';

/** What the API says about things that wait, and about follow-ups. */

const instant = z.string().openapi({ format: 'date-time' });
const who = memberCard.pick({ handle: true, name: true });

export const followUp = z
  .object({
    id: z.uuid(),
    with: who,
    side: z.enum(SIDES).openapi({
      description:
        '`owed`: you promised it. `awaited`: they promised it. `own`: you noted it down for yourself.',
    }),
    text: z.string(),
    dueAt: instant,
    isDue: z.boolean(),
    doneAt: instant.nullable(),
  })
  .openapi('FollowUp');

export const followUpsPage = z
  .object({ items: z.array(followUp), nextCursor: z.string().nullable() })
  .openapi('FollowUpsPage');

const thread = z.object({
  with: who,
  since: instant,
  isLate: z.boolean().openapi({ description: 'For two weeks or longer.' }),
});
const ask = z.object({
  id: z.uuid().openapi({ description: 'Of the request.' }),
  name: z.string(),
  question: z.string(),
  until: instant,
});

export const waiting = z
  .object({
    onMe: z.object({
      requests: z.number().int().openapi({ description: 'Requests that wait for your answer.' }),
      asks: z.array(ask).openapi({ description: 'Questions about your requests.' }),
      threads: z.array(thread).openapi({ description: 'Connections on which the other has the last word.' }),
      followUps: z.array(followUp),
      owed: z.number().int().openapi({ description: 'Past connections of an imported archive.' }),
    }),
    onThem: z.object({
      requests: z.number().int().openapi({ description: 'Your requests that are open.' }),
      asks: z.array(ask).openapi({ description: 'Your questions about requests.' }),
      threads: z
        .array(thread)
        .openapi({ description: 'Your first words after accepting, unanswered for two weeks.' }),
      followUps: z.array(followUp),
    }),
    hanging: z.object({ count: z.number().int(), most: z.number().int() }).openapi({
      description: 'What is left hanging with you, and how much of it is advisable. Nothing is refused.',
    }),
  })
  .openapi('Waiting');

export type FollowUp = z.infer<typeof followUp>;
export type FollowUpsPage = z.infer<typeof followUpsPage>;
export type Waiting = z.infer<typeof waiting>;
