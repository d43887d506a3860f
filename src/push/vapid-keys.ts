import { createECDH, generateKeyPairSync } from 'node:crypto';

/** The keys by which push services know us (RFC 8292): an uncompressed point of P-256 and its number, in base64url. */
export interface VapidKeys {
  publicKey: string;
  privateKey: string;
}

/** Fresh keys. */
export function makeVapidKeys(): VapidKeys {
  const {
    d = '',
    x = '',
    y = '',
  } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    format: 'jwk',
  });
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return { publicKey: point.toString('base64url'), privateKey: d };
}

/** The public key that belongs to a private one; null where it is none. */
export function publicKeyOf(privateKey: string): string | null {
  const number = Buffer.from(privateKey, 'base64url');
  if (number.length !== 32 || !/^[\w-]{43}$/.test(privateKey)) return null;
  try {
    const pair = createECDH('prime256v1');
    pair.setPrivateKey(number);
    return pair.getPublicKey('base64url');
  } catch {
    return null; // zero, or larger than the curve has points
  }
}
