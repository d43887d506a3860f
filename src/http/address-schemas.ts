import { z } from '@hono/zod-openapi';
import { instant } from './schemas.ts';

/** What the API says about mail addresses and employers; see `schemas.ts`. */

export const ownAddress = z
  .object({
    email: z.string(),
    isVerified: z.boolean().openapi({ description: 'Whether you have shown that you read its mail.' }),
    pending: z
      .string()
      .nullable()
      .openapi({ description: 'The address that takes its place once the link mailed there is used.' }),
    sendsMail: z.boolean().openapi({ description: 'Whether this server sends mail at all.' }),
  })
  .openapi('OwnAddress');

export const mailedLink = z
  .object({
    kind: z.enum(['verify', 'change', 'register']),
    address: z.string(),
    name: z.string().openapi({ description: 'Whose account it is; empty where there is none yet.' }),
  })
  .openapi('MailedLink');

export const employers = z
  .object({
    items: z.array(z.object({ domain: z.string(), verifiedAt: instant, expiresAt: instant })),
    pending: z.string().nullable().openapi({ description: 'The domain that a code was mailed to.' }),
    sendsMail: z.boolean(),
  })
  .openapi('Employers');

export type OwnAddress = z.infer<typeof ownAddress>;
export type MailedLinkView = z.infer<typeof mailedLink>;
export type Employers = z.infer<typeof employers>;
