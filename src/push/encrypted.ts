import { createECDH } from 'node:crypto';
import { encrypt } from 'http_ece';

/** Messages are filled up to this length, so that a push service cannot tell from lengths what somebody is told. */
const ALL_OF_A_LENGTH = 1_024;

/** Where a message is read: the public key of a browser, an uncompressed point of P-256, and its secret, in base64url. */
export interface Reader {
  p256dh: string;
  auth: string;
}

/** A message that only this browser can read, in the content coding aes128gcm (RFC 8188, RFC 8291). */
export function encrypted(text: string, { p256dh, auth }: Reader): Buffer {
  const content = Buffer.from(text, 'utf8');
  const own = createECDH('prime256v1');
  own.generateKeys();
  return encrypt(content, {
    version: 'aes128gcm',
    dh: p256dh,
    privateKey: own,
    authSecret: auth,
    pad: Math.max(0, ALL_OF_A_LENGTH - content.length),
  });
}

/** Whether a message could be encrypted for this reader: the key is a point of the curve, and the secret has its length. */
export function isReader({ p256dh, auth }: Reader): boolean {
  const point = Buffer.from(p256dh, 'base64url');
  if (point.length !== 65 || point[0] !== 4 || Buffer.from(auth, 'base64url').length !== 16) return false;
  try {
    const own = createECDH('prime256v1');
    own.generateKeys();
    return own.computeSecret(point).length === 32;
  } catch {
    return false;
  }
}
