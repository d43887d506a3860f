import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { asId, type PersonId } from './domain/ids.ts';
import type { AccountLinks } from './usecases/ask-for-account-mail.ts';
import { isLinkAct, type AnswerLink, type AnswerLinks } from './usecases/answer-by-link.ts';
import type { StopLinks } from './usecases/choose-mail.ts';

/**
 * Links in mails that act without a session. Their tokens name ids, an act and an end, nothing personal, and are signed
 * (HMAC-SHA-256) with a key for each purpose that is derived from SECRET_KEY.
 */
export const mailLinksWith = (
  secret: string,
): { answerLinks: AnswerLinks; stopLinks: StopLinks; accountLinks: AccountLinks } => ({
  accountLinks: accountLinks(signer(secret, 'accounts'), signer(secret, 'codes')),
  answerLinks: answerLinks(signer(secret, 'answers')),
  stopLinks: stopLinks(signer(secret, 'digests')),
});

type Content = readonly (string | number)[];

interface Signer {
  sign: (content: Content) => string;
  /** What was signed; null for everything that we did not sign. */
  read: (token: string) => unknown[] | null;
  /** A number below 2³², always the same for the same text. */
  numberOf: (text: string) => number;
}

function signer(secret: string, purpose: string): Signer {
  const key = Buffer.from(hkdfSync('sha256', secret, '', `forthright links: ${purpose}`, 32));
  const signatureOf = (content: string) => createHmac('sha256', key).update(content).digest();
  return {
    numberOf: (text) => signatureOf(text).readUInt32BE(),
    sign(content) {
      const text = Buffer.from(JSON.stringify(content)).toString('base64url');
      return `${text}.${signatureOf(text).toString('base64url')}`;
    },
    read(token) {
      const [text = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const right = signatureOf(text);
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
      return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    },
  };
}

const answerLinks = ({ sign, read }: Signer): AnswerLinks => ({
  sign: ({ recipient, request, act, until }) => sign([recipient, request, act, until]),
  read: (token) => answerIn(read(token) ?? []),
});

/** Only what we signed is read here, though perhaps by another version. */
function answerIn([recipient, request, act, until]: unknown[]): AnswerLink | null {
  if (typeof recipient !== 'string' || typeof request !== 'string' || typeof until !== 'number') return null;
  return isLinkAct(act) ? { recipient: asId(recipient), request: asId(request), act, until } : null;
}

const stopLinks = ({ sign, read }: Signer): StopLinks => ({
  sign: (memberId) => sign([memberId]),
  read: (token) => {
    const [memberId] = read(token) ?? [];
    return typeof memberId === 'string' ? asId<PersonId>(memberId) : null;
  },
});

const accountLinks = ({ sign, read }: Signer, { numberOf }: Signer): AccountLinks => ({
  sign: (id) => sign([id]),
  read: (token) => {
    const [id] = read(token) ?? [];
    return typeof id === 'string' ? id : null;
  },
  codeOf: (id) => String(numberOf(id) % 100_000_000).padStart(8, '0'),
});
