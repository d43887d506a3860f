import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { ORIGIN } from './api.ts';

/** What an authenticator does differently from a good one. */
interface Quirks {
  origin?: string;
  /** Whether it makes sure who uses it. */
  isUserVerified?: boolean;
  counter?: number;
  userHandle?: string;
  credentialId?: string;
}

interface Options {
  challenge: string;
  rpId?: string;
  rp?: { id: string };
  user?: { id: string };
}

/** A passkey in software: it speaks WebAuthn as browsers hand it on, so that tests can also make it lie. */
export function makeAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(16);
  let userHandle = '';

  const credentialOf = (credentialId: string, response: Record<string, unknown>) => ({
    id: credentialId,
    rawId: credentialId,
    type: 'public-key',
    clientExtensionResults: {},
    response,
  });

  return {
    id: id.toString('base64url'),

    make(options: Options, quirks: Quirks = {}) {
      userHandle = options.user!.id;
      const data = Buffer.concat([
        header(options.rp!.id, { ...quirks, isMade: true }),
        Buffer.alloc(16),
        Buffer.from([0, id.length]),
        id,
        coseOf(publicKey),
      ]);
      return credentialOf(id.toString('base64url'), {
        clientDataJSON: clientData('webauthn.create', options, quirks).toString('base64url'),
        attestationObject: attestation(data).toString('base64url'),
        transports: ['internal'],
      });
    },

    use(options: Options, quirks: Quirks = {}) {
      const data = header(options.rpId!, quirks);
      const told = clientData('webauthn.get', options, quirks);
      return credentialOf(quirks.credentialId ?? id.toString('base64url'), {
        clientDataJSON: told.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signed(privateKey, Buffer.concat([data, sha256(told)])),
        userHandle: quirks.userHandle ?? userHandle,
      });
    },
  };
}

const sha256 = (data: Buffer | string): Buffer => createHash('sha256').update(data).digest();

const signed = (key: KeyObject, data: Buffer): string =>
  createSign('sha256').update(data).sign(key).toString('base64url');

const clientData = (type: string, { challenge }: Options, { origin = ORIGIN }: Quirks): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** Whose site, what was done (present, verified, a new credential follows), how often. */
function header(
  host: string,
  { isUserVerified = true, counter = 0, isMade = false }: Quirks & { isMade?: boolean },
): Buffer {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const flags = 0x01 | (isUserVerified ? 0x04 : 0) | (isMade ? 0x40 : 0);
  return Buffer.concat([sha256(host), Buffer.from([flags]), count]);
}

/** The public key in COSE: ES256 on P-256, in CBOR. */
function coseOf(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' });
  const bytes = (text: string | undefined) => Buffer.from(text!, 'base64url');
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
    bytes(x),
    Buffer.from([0x22, 0x58, 0x20]),
    bytes(y),
  ]);
}

/** `{ fmt: "none", attStmt: {}, authData }` in CBOR. */
function attestation(data: Buffer): Buffer {
  const text = (word: string) => Buffer.concat([Buffer.from([0x60 + word.length]), Buffer.from(word)]);
  return Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    Buffer.from([0x58, data.length]),
    data,
  ]);
}
