import { z } from '@hono/zod-openapi';
import { NOTICE_KINDS } from '../domain/notices.ts';

/** What the API says about notices; see `schemas.ts`. */

const instant = z.string().openapi({ format: 'date-time' });

export const notice = z
  .object({
    id: z.uuid(),
    kind: z.enum(NOTICE_KINDS),
    at: instant,
    isSeen: z.boolean(),
    other: z
      .object({ handle: z.string(), name: z.string() })
      .openapi({ description: 'The member at the other end; empty once they are gone.' }),
    aboutId: z.uuid().openapi({ description: 'The request, or for a message the message.' }),
  })
  .openapi('Notice');

export const noticesPage = z
  .object({ items: z.array(notice), nextCursor: z.string().nullable() })
  .openapi('NoticesPage');

export type NoticeView = z.infer<typeof notice>;
export type NoticesPage = z.infer<typeof noticesPage>;
