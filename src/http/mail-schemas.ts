import { z } from '@hono/zod-openapi';
import { PACES } from '../domain/delivery.ts';
import { NOTICE_KINDS } from '../domain/notices.ts';
import { LINK_ACTS } from '../usecases/answer-by-link.ts';
import { reason } from './schemas.ts';

/** What the API says about mail and about links in it; see `schemas.ts`. */

const pace = z.enum(PACES);
export const paces = z.object(
  Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, pace])) as Record<
    (typeof NOTICE_KINDS)[number],
    typeof pace
  >,
);

export const mailChoices = z
  .object({
    isSent: z.boolean().openapi({ description: 'Whether this server sends mail at all.' }),
    paces,
  })
  .openapi('MailChoices');

export const answerLink = z
  .object({
    act: z.enum(LINK_ACTS),
    id: z.uuid(),
    sender: z.object({ name: z.string(), headline: z.string() }),
    reason,
    because: z.array(z.string()).openapi({ description: 'Our sentences, in the reader’s language.' }),
    note: z.string(),
    isUsed: z.boolean(),
    isStanding: z.boolean().openapi({ description: 'Whether what the link did still stands.' }),
    mayUndo: z.boolean(),
  })
  .openapi('AnswerLink');

export type MailChoices = z.infer<typeof mailChoices>;
export type AnswerLinkView = z.infer<typeof answerLink>;
