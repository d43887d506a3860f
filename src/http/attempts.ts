import type { Context } from 'hono';
import { MOST_BY_A_MEMBER } from '../domain/account-mail.ts';
import type { PersonId } from '../domain/ids.ts';
import { DAY, MINUTE, SECOND } from '../domain/time.ts';
import type { HttpDeps } from './app.ts';
import { clientAddress } from './client-address.ts';
import { Refusal } from './problems.ts';

interface Allowed {
  most: number;
  lasts: number;
}

/** How often the same address may try in how long, by what it tries. Links are too long to guess; this is the second bolt. */
const BY_ADDRESS = {
  'look-at-invitation': { most: 60, lasts: 10 * MINUTE },
  join: { most: 20, lasts: 10 * MINUTE },
  'second-factor': { most: 20, lasts: 10 * MINUTE },
  passkey: { most: 30, lasts: 10 * MINUTE },
  // Asked by every sign-in page that is opened, so that the browser can offer a passkey by itself.
  'passkey-options': { most: 120, lasts: 10 * MINUTE },
  outside: { most: 40, lasts: 10 * MINUTE },
  'mail-link': { most: 60, lasts: 10 * MINUTE },
  reset: { most: 20, lasts: 10 * MINUTE },
  'ask-for-mail': { most: 10, lasts: 10 * MINUTE },
} satisfies Record<string, Allowed>;

/** Counts a try of this visitor, and refuses it when there were too many. */
export async function countTry(
  context: Context,
  deps: Pick<HttpDeps, 'store' | 'now'>,
  what: keyof typeof BY_ADDRESS,
): Promise<void> {
  const from = addressGroup(clientAddress(context) ?? 'unknown');
  await countTryOf(context, deps, { key: `${what}|${from}`, ...BY_ADDRESS[what] });
}

/** Counts a mail that a member has sent to an address which may be anybody's. */
export const countMailOf = (
  context: Context,
  deps: Pick<HttpDeps, 'store' | 'now'>,
  memberId: PersonId,
): Promise<void> =>
  countTryOf(context, deps, { key: `mail-by|${memberId}`, most: MOST_BY_A_MEMBER, lasts: DAY });

/** Counts a try of something that has a name of its own, such as the password of one member. */
export async function countTryOf(
  context: Context,
  { store, now }: Pick<HttpDeps, 'store' | 'now'>,
  { key, most, lasts }: Allowed & { key: string },
): Promise<void> {
  const { count, until } = await store.attempts.count(key, { now: now(), lasts });
  if (count <= most) return;
  context.header('retry-after', String(Math.ceil((until - now()) / SECOND)));
  throw new Refusal('too-many-tries');
}

/** Whoever has one IPv6 address has a whole /64 of them. */
const addressGroup = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
