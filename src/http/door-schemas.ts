import { z } from '@hono/zod-openapi';
import { DOOR_ACTIONS, LONGEST_DOOR_WORDS } from '../domain/door.ts';
import { REASONS } from '../domain/reason.ts';
import { inboxItem } from './schemas.ts';
import { text } from './text.ts';

/** What the API says about doors; see `schemas.ts` for the rest. */

const instant = z.string().openapi({ format: 'date-time' });
const action = z.enum(DOOR_ACTIONS);
const words = () => text().trim().max(LONGEST_DOOR_WORDS);

export const door = z
  .object({
    rows: z
      .object({
        stranger: action,
        contact_of_contact: action,
        same_place: action,
        confirmed_recruiter: action,
      })
      .openapi({
        description: 'What happens to a request, by who sends it; of several that fit, the last counts.',
      }),
    question: words().openapi({ description: 'Asked before sending; empty for nothing.' }),
    askWords: words().openapi({ description: 'The question of an automatic ask.' }),
    declineWords: words().openapi({ description: 'The sentence of an automatic decline; may be empty.' }),
    pausedUntil: z.iso
      .datetime()
      .nullable()
      .openapi({ description: 'Until then requests are held, and their senders are told the date.' }),
  })
  .openapi('Door');

export const doorPreview = z
  .object({
    of: z.number().int(),
    days: z.number().int(),
    counts: z.object(
      Object.fromEntries(DOOR_ACTIONS.map((one) => [one, z.number().int()])) as Record<
        (typeof DOOR_ACTIONS)[number],
        z.ZodNumber
      >,
    ),
    changed: z.number().int(),
    examples: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        reason: z.enum(REASONS),
        sentAt: instant,
        was: action,
        would: action,
      }),
    ),
  })
  .openapi('DoorPreview');

export const heldPage = z
  .object({ items: z.array(inboxItem), nextCursor: z.string().nullable() })
  .openapi('HeldPage');

export const doorCode = z
  .object({
    id: z.uuid(),
    code: z.string(),
    label: z.string(),
    madeAt: instant,
    expiresAt: instant,
    isOver: z.boolean(),
    timesUsed: z.number().int(),
  })
  .openapi('DoorCode');

export const doorCodes = z.object({ items: z.array(doorCode) }).openapi('DoorCodes');

export type DoorTerms = z.infer<typeof door>;
export type DoorPreviewed = z.infer<typeof doorPreview>;
export type HeldPage = z.infer<typeof heldPage>;
export type DoorCode = z.infer<typeof doorCode>;
export type DoorCodes = z.infer<typeof doorCodes>;
