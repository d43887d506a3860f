import { createHmac } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { HOUR, SECOND, type Instant } from '../domain/time.ts';
import type { Asking, AskingFailure } from '../outgoing/guarded-request.ts';
import { postPublic } from '../outgoing/post-public.ts';
import type { PushAnswer, PushLetter } from '../usecases/send-pushes.ts';
import { encrypted } from './encrypted.ts';
import type { VapidKeys } from './vapid-keys.ts';

export interface PushSending {
  keys: VapidKeys;
  /** Where a push service finds whoever runs this: `mailto:` or `https:`. */
  subject: string;
  asking: Asking;
  now: () => Instant;
  /** Told why a push was not taken: a status or a code, and nothing of whom it was for. */
  failed: (why: number | AskingFailure) => void;
}

/** Push services allow a day; less is of less use to a thief. */
const TOKEN_LIVES = 12 * HOUR;
/** There is no such subscription any more (RFC 8030, section 7.3). */
const GONE = new Set([404, 410]);

/** Hands messages to push services (RFC 8030). */
export const pushSender =
  (sending: PushSending) =>
  async (letter: PushLetter): Promise<PushAnswer> => {
    const { device, push, seconds, urgency } = letter;
    const posted = await postPublic(
      device.endpoint,
      {
        headers: {
          ttl: seconds,
          urgency,
          topic: topicOf(push.tag, device.auth),
          'content-type': 'application/octet-stream',
          'content-encoding': 'aes128gcm',
          authorization: await authorization(sending, device.endpoint),
        },
        body: encrypted(JSON.stringify(push), device),
      },
      sending.asking,
    );
    if (!posted.ok) {
      sending.failed(posted.failure);
      // An address inside stays one: nobody needs to try it again.
      return posted.failure === 'not-public' ? { name: 'gone' } : { name: 'later', askedFor: 0 };
    }
    const { status, askedFor } = posted.value;
    if (status >= 200 && status <= 299) return { name: 'taken' };
    sending.failed(status);
    return GONE.has(status) ? { name: 'gone' } : { name: 'later', askedFor };
  };

/**
 * A message of the same topic takes the place of one that still waits at the push service. Push services read it, so it is
 * made unreadable with what only the browser and we know: equal for equal tags on one device, and nowhere else.
 */
const topicOf = (tag: string, secret: string): string =>
  createHmac('sha256', secret).update(tag).digest('base64url').slice(0, 32);

/** The proof that it is us (RFC 8292), for the push service of this address alone. */
async function authorization({ keys, subject, now }: PushSending, endpoint: string): Promise<string> {
  const point = Buffer.from(keys.publicKey, 'base64url');
  const x = point.subarray(1, 33).toString('base64url');
  const y = point.subarray(33).toString('base64url');
  const key = await importJWK({ kty: 'EC', crv: 'P-256', x, y, d: keys.privateKey }, 'ES256');
  const token = await new SignJWT()
    .setProtectedHeader({ typ: 'JWT', alg: 'ES256' })
    .setAudience(new URL(endpoint).origin)
    .setSubject(subject)
    .setExpirationTime(Math.floor((now() + TOKEN_LIVES) / SECOND))
    .sign(key);
  return `vapid t=${token}, k=${keys.publicKey}`;
}
