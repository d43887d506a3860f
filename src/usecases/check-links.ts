import { asId, type PersonId } from '../domain/ids.ts';
import { CHECKS_ASKED_A_DAY, nextLook, pointsBack, type LinkState } from '../domain/profile/link-check.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DAY, MINUTE } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { LineRow } from '../storage/profiles.ts';
import type { Deps } from './deps.ts';

/** What looking at the pages of others needs beside the usual. */
export interface LinkChecking extends Pick<Deps, 'store' | 'now'> {
  /** The addresses that a page points to with rel="me"; null when it cannot be read. */
  readRelMe: (url: string) => Promise<readonly string[] | null>;
  /** Where this instance is reached. */
  origin: string;
}

const BATCH = 20;
/** A look that was begun and never ended is tried again after this. */
export const LOOK_LASTS = MINUTE;

export type AskingFailure = 'no-such-line' | 'too-many-looks';

/** The address by which a page points back to a member. */
export const profileAddress = (origin: string, handle: string): string => `${origin}/people/${handle}`;

/** Has the page of a link looked at soon. */
export function askForCheck(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { memberId }: Viewer,
  id: string,
): Promise<Result<null, AskingFailure>> {
  return store.transaction(async (tx) => {
    const line = (await tx.profiles.lines(memberId)).find((one) => one.id === id && one.kind === 'link');
    if (!line) return fail('no-such-line');
    const asked = await tx.attempts.count(`link-check|${memberId}`, { now: now(), lasts: DAY });
    if (asked.count > CHECKS_ASKED_A_DAY) return fail('too-many-looks');
    await tx.profiles.changeLine(line, { checkDue: now() });
    return ok(null);
  });
}

/**
 * Looks at the pages whose time has come. Safe in several processes: each look is claimed before it begins, and one that a
 * crash interrupts is found again.
 *
 * @returns how many pages were looked at
 */
export async function checkLinks(deps: LinkChecking): Promise<number> {
  let looked = 0;
  for (const line of await deps.store.profiles.linksDue(deps.now(), BATCH)) {
    const until = deps.now() + LOOK_LASTS;
    if (!(await deps.store.profiles.claimLook(line, until))) continue;
    await look(deps, line);
    looked += 1;
  }
  return looked;
}

async function look({ store, now, readRelMe, origin }: LinkChecking, line: LineRow): Promise<void> {
  const ownerId = asId<PersonId>(line.ownerId);
  const member = await store.members.one(ownerId);
  const addresses = member && (await readRelMe(line.url));
  const state: LinkState = !addresses
    ? 'unreadable'
    : pointsBack(addresses, profileAddress(origin, member.handle))
      ? 'found'
      : 'missing';
  await store.transaction(async (tx) => {
    const latest = (await tx.profiles.lines(ownerId)).find(({ id }) => id === line.id);
    if (latest?.url !== line.url) return; // changed meanwhile: what was seen is about another page
    const checkDue = nextLook(state, latest.check, now());
    await tx.profiles.changeLine(line, { check: state, checkedAt: now(), checkDue });
  });
}
