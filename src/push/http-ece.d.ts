declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  interface Coding {
    version: 'aes128gcm';
    /** For encrypting the sender's own pair of keys, for decrypting the receiver's. */
    privateKey: ECDH;
    /** The secret of the subscription, in base64url. */
    authSecret: string;
  }

  /** Encrypts for the holder of the public key `dh` (base64url); `pad`: so many bytes of padding. */
  export function encrypt(content: Buffer, coding: Coding & { dh: string; pad: number }): Buffer;

  /** The other way round; throws where it was not meant for this receiver, or was changed. */
  export function decrypt(content: Buffer, coding: Coding): Buffer;
}
