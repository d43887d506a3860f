import { checkEvidence, type Checked, type Claim, type EvidenceFacts } from '../domain/check-evidence.ts';
import type { PersonId } from '../domain/ids.ts';
import type { ProfileLine } from '../domain/personal.ts';
import type { Instant } from '../domain/time.ts';
import { viewerFor } from '../domain/viewer.ts';
import type { ProfileLineRow } from '../storage/people.ts';
import type { Repositories } from '../storage/store.ts';
import { dayOf } from './apply-event.ts';

/** So many facts about one recipient are checked a day; further ones stay unchecked. Asking again costs nothing. */
export const CHECKS_A_DAY = 10;

interface Gathering {
  sender: PersonId;
  recipient: PersonId;
  claims: readonly Claim[];
  now: Instant;
}

/** Looks up what the facts rest on, and checks each, as long as the sender may have facts checked today. */
export async function gatherEvidence(tx: Repositories, gathering: Gathering): Promise<Checked[]> {
  const { sender, recipient, claims } = gathering;
  if (claims.length === 0) return [];
  const mayBeChecked = await admitted(tx, gathering);
  const facts: EvidenceFacts = {
    recipientLines: (await tx.people.profile(viewerFor(recipient))).map(lineOf),
    senderLines: (await tx.people.profile(viewerFor(sender))).map(lineOf),
    isProfileShown: (await tx.members.one(recipient))?.showsProfile ?? false,
    named: await namedIn(tx, claims, { sender, recipient }),
  };
  return claims.map((claim) => {
    const checked = checkEvidence(claim, facts);
    if (mayBeChecked.has(keyOf(claim))) return checked;
    return { ...checked, forSender: { ...checked.forSender, check: 'unchecked' } };
  });
}

/** The facts that may be checked today, which are counted with that. */
async function admitted(
  tx: Repositories,
  { sender, recipient, claims, now }: Gathering,
): Promise<ReadonlySet<string>> {
  const day = dayOf(now);
  const before = await tx.sendings.checkedClaims(sender, recipient, day);
  const all = [...new Set([...before, ...claims.map(keyOf)])].slice(0, CHECKS_A_DAY);
  if (all.length > before.length)
    await tx.sendings.saveCheckedClaims({ senderId: sender, recipientId: recipient, day }, all);
  return new Set(all);
}

const keyOf = ({ kind, claim }: Claim): string => `${kind} ${claim.trim().toLowerCase()}`;

export const lineOf = ({ kind, text, organisation, url }: ProfileLineRow): ProfileLine & { url: string } => ({
  kind: kind as ProfileLine['kind'],
  text,
  organisation,
  url,
});

async function namedIn(
  tx: Repositories,
  claims: readonly Claim[],
  { sender, recipient }: { sender: PersonId; recipient: PersonId },
): Promise<EvidenceFacts['named']> {
  const names = claims.flatMap(({ kind, claim }) => (kind === 'mutual_person' ? [claim] : []));
  if (names.length === 0) return [];
  const ties = await tx.connections.tiesOf([sender, recipient]);
  const knows = (one: PersonId, other: string) => ties.some(([from, to]) => from === one && to === other);
  const found = (await Promise.all(names.map((name) => tx.members.search(name, 10)))).flat();
  return found.map(({ id, name, handle, mayBeNamed }) => ({
    name,
    handle,
    mayBeNamed,
    knowsSender: knows(sender, id),
    knowsRecipient: knows(recipient, id),
  }));
}
