import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { z } from '@hono/zod-openapi';
import { MINUTE } from '../domain/time.ts';
import type { PasskeyRow } from '../storage/passkeys.ts';
import type { AddingPasskey } from '../usecases/add-passkey.ts';
import type { PasskeyAnswer } from '../usecases/use-passkey.ts';

/** How long an authenticator may take to answer. */
export const PASSKEY_PATIENCE = 5 * MINUTE;

/** Parts that WebAuthn leaves to browsers and authenticators. */
export const anything = z.any().openapi({ type: ['object', 'array', 'string', 'number', 'boolean', 'null'] });

const encoded = z.string().regex(/^[\w-]*$/);
const credential = {
  id: encoded.min(1).max(1_500),
  rawId: encoded.min(1).max(1_500),
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(40).optional(),
  clientExtensionResults: z.record(z.string().max(60), anything),
};

/** What browsers hand over when a passkey was made (WebAuthn's RegistrationResponseJSON). */
export const madeCredential = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: encoded.max(4_000),
      attestationObject: encoded.max(20_000),
      transports: z.array(z.string().max(40)).max(10).optional(),
    }),
  })
  .openapi('MadeCredential');

/** What browsers hand over when a passkey was used (WebAuthn's AuthenticationResponseJSON). */
export const usedCredential = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: encoded.max(4_000),
      authenticatorData: encoded.max(8_000),
      signature: encoded.max(4_000),
      userHandle: encoded.max(100).optional(),
    }),
  })
  .openapi('UsedCredential');

/** Passkeys belong to a host name, so that no look-alike of it can ask for them. */
const hostOf = (origin: string): string => new URL(origin).hostname;

/** What a browser needs to make a passkey that names its member itself. */
export const optionsToMake = (
  origin: string,
  member: { id: string; name: string; email: string },
  existing: PasskeyRow[],
) =>
  generateRegistrationOptions({
    rpName: 'Forthright',
    rpID: hostOf(origin),
    userID: new TextEncoder().encode(member.id),
    userName: member.email,
    userDisplayName: member.name,
    timeout: PASSKEY_PATIENCE,
    attestationType: 'none',
    excludeCredentials: existing.map((row) => ({ id: row.credentialId, transports: transportsOf(row) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  });

export const optionsToUse = (origin: string) =>
  generateAuthenticationOptions({
    rpID: hostOf(origin),
    timeout: PASSKEY_PATIENCE,
    userVerification: 'preferred',
  });

/** Checks what an authenticator made. The library throws at whatever is not as it should be. */
export const verifyMade =
  (origin: string, made: z.infer<typeof madeCredential>): AddingPasskey['verify'] =>
  async (isAsked) => {
    const { registrationInfo } = await verifyRegistrationResponse({
      response: made as RegistrationResponseJSON,
      expectedChallenge: isAsked,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: false,
    }).catch(unlessBroken);
    if (!registrationInfo) return null;
    const { id, publicKey, counter } = registrationInfo.credential;
    return {
      credentialId: id,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      transports: (made.response.transports ?? []).join(' '),
    };
  };

/** Checks an answer against its key; a counter that went back is refused, too. */
export const verifyUsed =
  (origin: string, used: z.infer<typeof usedCredential>): PasskeyAnswer['verify'] =>
  async (passkey, isAsked) => {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: used as AuthenticationResponseJSON,
      expectedChallenge: isAsked,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: false,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(Buffer.from(passkey.publicKey, 'base64url')),
        counter: passkey.counter,
        transports: transportsOf(passkey),
      },
    }).catch(unlessBroken);
    if (!verified || !authenticationInfo) return null;
    return { counter: authenticationInfo.newCounter, isUserVerified: authenticationInfo.userVerified };
  };

/** The library throws plain errors at answers that are wrong; what a database throws is ours to know. */
function unlessBroken(error: unknown): {
  verified: false;
  registrationInfo?: never;
  authenticationInfo?: never;
} {
  if (error instanceof Error && error.cause !== undefined) throw error;
  return { verified: false };
}

/** The member that a passkey names; it was told so when it was made. */
export const memberNamed = (userHandle: string | undefined): string =>
  Buffer.from(userHandle ?? '', 'base64url').toString('utf8');

const transportsOf = ({ transports }: PasskeyRow): AuthenticatorTransport[] =>
  transports.split(' ').filter(Boolean) as AuthenticatorTransport[];
