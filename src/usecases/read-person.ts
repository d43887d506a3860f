import { isPaused } from '../domain/door.ts';
import { asId, type PersonId, type RequestId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { overFor } from '../domain/sending.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { MemberCard } from '../storage/members.ts';
import type { Membership } from '../storage/organisations.ts';
import type { LineRow, ProfileCard } from '../storage/profiles.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';

/** How two members stand to each other, as the viewer may know it. */
export type Relation =
  | { name: 'yourself' | 'none' | 'connected' | 'blocked' }
  /** An open request of the viewer's, or one that the viewer has to answer. */
  | { name: 'you-asked' | 'they-asked'; id: RequestId }
  /** The viewer's own request is over, and another one is possible only from then on. */
  | { name: 'asked-lately'; id: RequestId; againAt: Instant };

/** A member's page as another member sees it. */
export interface PersonView {
  card: MemberCard;
  /** Null where the member does not show the lines of the profile. */
  lines: LineRow[] | null;
  /** Place, and what they say to those who are about to ask. */
  about: ProfileCard;
  /** Where they belong, as the instance has checked it. */
  organisations: readonly Membership[];
  /** Domains of employers that they have shown by a code mailed there. */
  worksAt: readonly string[];
  relation: Relation;
  /** What everybody meets who wants to write to them. */
  door: { question: string; pausedUntil: Instant | null };
}

/** Finds members by name or short name. */
export const findPeople = (
  { store }: Pick<Deps, 'store'>,
  query: string,
  limit: number,
): Promise<MemberCard[]> => store.members.search(query, limit);

export async function readPerson(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  handle: string,
): Promise<Result<PersonView, 'no-such-person'>> {
  const member = await store.members.byHandle(handle);
  const id = member && asId<PersonId>(member.id);
  const card = id && (await store.members.cards([id])).get(id);
  if (!card) return fail('no-such-person');
  const isYourself = id === viewer.memberId;
  const door = await store.doors.of(id);
  return ok({
    card,
    door: { question: door.question, pausedUntil: isPaused(door, now()) ? door.pausedUntil : null },
    lines: card.showsProfile || isYourself ? await store.profiles.lines(id) : null,
    organisations: (await store.organisations.of([id])).get(id) ?? [],
    worksAt: (await store.workDomains.of(id, now())).map(({ domain }) => domain),
    about: await store.profiles.card(id),
    relation: isYourself ? { name: 'yourself' } : await relationTo(store, { viewer, id, now: now() }),
  });
}

async function relationTo(
  store: Repositories,
  { viewer, id, now }: { viewer: Viewer; id: PersonId; now: Instant },
): Promise<Relation> {
  const me = viewer.memberId;
  if (await store.sendings.hasBlocked(me, id)) return { name: 'blocked' };
  if (await store.connections.isTied(me, id)) return { name: 'connected' };
  const latest = await store.sendings.latest(me, id);
  const theirs = latest.theirs && (await store.requests.one(viewer, latest.theirs));
  if (theirs && (theirs.state === 'waiting' || theirs.state === 'asked'))
    return { name: 'they-asked', id: asId(theirs.id) };
  const own = latest.own && (await store.sendings.one(me, latest.own));
  if (!own) return { name: 'none' };
  const { id: ownId, takenBackAt } = own.sent;
  const over = overFor({ takenBackAt, life: own.received?.life ?? null }, now);
  if (!over) return { name: 'you-asked', id: asId(ownId) };
  return now < over.againAt
    ? { name: 'asked-lately', id: asId(ownId), againAt: over.againAt }
    : { name: 'none' };
}
