import {
  checkEvidence,
  type Checked,
  type Claim,
  type EvidenceFacts,
  type SendersPlace,
} from '../domain/check-evidence.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import type { Instant } from '../domain/time.ts';
import { viewerFor } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import { dayOf } from './apply-event.ts';

/** So many facts about one recipient are checked a day; further ones stay unchecked. Asking again costs nothing. */
export const CHECKS_A_DAY = 10;

interface Gathering {
  sender: PersonId;
  recipient: PersonId;
  reason: Reason | null;
  claims: readonly Claim[];
  now: Instant;
}

/** Looks up what the facts rest on, and checks each, as long as the sender may have facts checked today. */
export async function gatherEvidence(tx: Repositories, gathering: Gathering): Promise<Checked[]> {
  const { sender, recipient, reason, claims } = gathering;
  if (claims.length === 0) return [];
  const mayBeChecked = await admitted(tx, gathering);
  const facts: EvidenceFacts = {
    recipientLines: await tx.profiles.lines(recipient),
    senderLines: await tx.profiles.lines(sender),
    isProfileShown: (await tx.members.one(recipient))?.showsProfile ?? false,
    named: await namedIn(tx, claims, { sender, recipient }),
    reason,
    places: await placesIn(tx, claims, { sender, recipient }),
    isRecruiter: reason === 'talent_pool' && (await tx.places.isConfirmedRecruiter(sender)),
  };
  const meant = await Promise.all(claims.map((claim) => meaning(tx, claim, facts.places)));
  return claims.map((claim, index) => {
    const { forRecipient, forSender } = checkEvidence(meant[index]!, facts);
    const check = mayBeChecked.has(keyOf(claim)) ? forSender.check : 'unchecked';
    return { forRecipient, forSender: { ...claim, check } };
  });
}

/** The code of an event at which the sender was is told to the recipient as the event's name; it may still let people in. */
async function meaning(tx: Repositories, given: Claim, places: readonly SendersPlace[]): Promise<Claim> {
  const coded = given.kind === 'event' ? await tx.places.eventByCode(given.claim) : null;
  const isOwn = places.some(({ kind, name }) => kind === 'event' && name === coded?.event.name);
  return coded && isOwn ? { ...given, claim: coded.event.name } : given;
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

interface Two {
  sender: PersonId;
  recipient: PersonId;
}

async function namedIn(
  tx: Repositories,
  claims: readonly Claim[],
  { sender, recipient }: Two,
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

/** So many events of the sender's are compared with what a fact names; far above anybody's conferences. */
const MOST_EVENTS = 500;

async function placesIn(tx: Repositories, claims: readonly Claim[], two: Two): Promise<SendersPlace[]> {
  const kinds = new Set(claims.map(({ kind }) => kind));
  return [
    ...(kinds.has('event') ? await eventsOf(tx, two) : []),
    ...(kinds.has('organisation') ? await organisationsOf(tx, two) : []),
  ];
}

async function eventsOf(tx: Repositories, { sender, recipient }: Two): Promise<SendersPlace[]> {
  const attended = await tx.events.attendedBy(viewerFor(sender), { limit: MOST_EVENTS });
  const shared = new Map(
    (await tx.events.sharedBy(sender, recipient, MOST_EVENTS)).map((one) => [one.id, one]),
  );
  return attended.map(({ id, name }) => ({
    kind: 'event',
    name,
    isShared: shared.has(id),
    isSharingShown: shared.get(id)?.seeEachOther ?? false,
  }));
}

async function organisationsOf(tx: Repositories, { sender, recipient }: Two): Promise<SendersPlace[]> {
  const belong = await tx.organisations.of([sender, recipient]);
  const theirs = new Set(belong.get(recipient)?.map(({ id }) => id));
  return (belong.get(sender) ?? []).map(({ id, name }) => ({
    kind: 'organisation',
    name,
    isShared: theirs.has(id),
    isSharingShown: true,
  }));
}
