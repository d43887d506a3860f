import { z } from '@hono/zod-openapi';
import { NOTICE_KINDS } from '../domain/notices.ts';
import { text } from './text.ts';

/** What the API says about notifications on devices; see `schemas.ts`. */

const instant = z.string().openapi({ format: 'date-time' });

const wanted = z.boolean();
export const kinds = z.object(
  Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, wanted])) as Record<
    (typeof NOTICE_KINDS)[number],
    typeof wanted
  >,
);

export const pushChoices = z
  .object({
    serverKey: z
      .string()
      .openapi({ description: 'What a browser subscribes with: the VAPID public key in base64url.' }),
    kinds,
  })
  .openapi('PushChoices');

const key = text().regex(/^[\w-]*$/);

export const newDevice = z.object({
  endpoint: text().max(1_000).openapi({ description: 'Where the push service takes messages (RFC 8030).' }),
  keys: z.object({ p256dh: key.max(100), auth: key.max(30) }).openapi({ description: 'See RFC 8291.' }),
  replaces: text()
    .max(1_000)
    .optional()
    .openapi({ description: 'The endpoint that this one takes the place of.' }),
});

export const device = z
  .object({
    id: z.uuid(),
    isHere: z.boolean().openapi({ description: 'It was allowed in this session.' }),
    userAgent: z.string(),
    allowedAt: instant,
    toldAt: instant.nullable().openapi({ description: 'When its push service took something last.' }),
  })
  .openapi('Device');

export const devicesPage = z.object({ items: z.array(device) }).openapi('DevicesPage');

export type PushChoices = z.infer<typeof pushChoices>;
export type Device = z.infer<typeof device>;
export type DevicesPage = z.infer<typeof devicesPage>;
