import { z } from '@hono/zod-openapi';

/** What the API says about invitations and sessions; see `schemas.ts`. */

const instant = z.string().openapi({ format: 'date-time' });

export const invitation = z
  .object({
    id: z.uuid(),
    note: z.string(),
    usesLeft: z.number().int().openapi({ description: 'How many people the link still lets in.' }),
    madeAt: instant,
    expiresAt: instant,
  })
  .openapi('Invitation');

/** A link is shown once: only a hash of it is kept. */
export const madeInvitation = invitation.extend({ url: z.url() }).openapi('MadeInvitation');

export const invitationsPage = z
  .object({
    items: z.array(invitation),
    left: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'How many more you may make now; null for any number.' }),
    maxUses: z.number().int().openapi({ description: 'How many people one link of yours may let in.' }),
  })
  .openapi('InvitationsPage');

export const joinLink = z
  .object({
    works: z.boolean(),
    inviter: z.string().nullable().openapi({ description: 'Who invites; null when the link does not work.' }),
  })
  .openapi('JoinLink');

export const session = z
  .object({
    id: z.uuid(),
    isCurrent: z.boolean(),
    beganAt: instant,
    usedAt: instant.openapi({ description: 'When it was last prolonged, to the day.' }),
    address: z.string(),
    userAgent: z.string(),
  })
  .openapi('Session');

export const sessionsPage = z.object({ items: z.array(session) }).openapi('SessionsPage');

export const secondFactor = z
  .object({
    isOn: z.boolean(),
    recoveryCodesLeft: z.number().int(),
  })
  .openapi('SecondFactor');

/** Shown once: of the recovery codes only hashes are kept. */
export const newSecondFactor = z
  .object({
    uri: z.string().openapi({ description: 'For the authenticator app: `otpauth://totp/...`.' }),
    secret: z.string().openapi({ description: 'The same secret, to be typed in.' }),
    recoveryCodes: z.array(z.string()),
  })
  .openapi('NewSecondFactor');

export const passkey = z
  .object({
    id: z.uuid(),
    name: z.string(),
    addedAt: instant,
    usedAt: instant.nullable(),
  })
  .openapi('Passkey');

export const passkeysPage = z.object({ items: z.array(passkey) }).openapi('PasskeysPage');

export const entered = z
  .object({
    needsSecondStep: z.boolean().openapi({ description: 'Whether a code is still asked for.' }),
  })
  .openapi('Entered');

export const outsideUrl = z.object({ url: z.url() }).openapi('OutsideUrl');

export const waysIn = z
  .object({
    hasPassword: z.boolean(),
    isFresh: z.boolean().openapi({
      description: 'Whether you signed in so lately that another way may be added without your password.',
    }),
    outside: z
      .object({ name: z.string(), connectedAt: instant.nullable() })
      .nullable()
      .openapi({ description: 'The provider that people may sign in with here; null when none is set up.' }),
  })
  .openapi('WaysIn');

export type Passkey = z.infer<typeof passkey>;
export type PasskeysPage = z.infer<typeof passkeysPage>;
export type WaysIn = z.infer<typeof waysIn>;
export type SecondFactor = z.infer<typeof secondFactor>;
export type NewSecondFactor = z.infer<typeof newSecondFactor>;
export type Session = z.infer<typeof session>;
export type SessionsPage = z.infer<typeof sessionsPage>;
export type Invitation = z.infer<typeof invitation>;
export type MadeInvitation = z.infer<typeof madeInvitation>;
export type InvitationsPage = z.infer<typeof invitationsPage>;
export type JoinLink = z.infer<typeof joinLink>;
