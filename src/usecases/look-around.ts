import { similarity, NEAR_COPY } from '../domain/assessment/copies.ts';
import { fieldOf } from '../domain/history/field.ts';
import type { PersonId } from '../domain/ids.ts';
import { reasonOf } from '../domain/facts.ts';
import { personalPassages, type ProfileLine } from '../domain/personal.ts';
import { isWelcome, type Welcome } from '../domain/profile/welcome.ts';
import type { Assessment, Context, IncomingRequest } from '../domain/request.ts';
import type { Standing } from '../domain/standing.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import { adjacencyOf, tiesOf, type Adjacency } from '../graph/adjacency.ts';
import { mutuals } from '../graph/mutuals.ts';
import { reachGained } from '../graph/reach.ts';
import type { Repositories } from '../storage/store.ts';
import { readStandings } from './read-budget.ts';

/** A request to look around: as stored, or as it is about to be. */
export interface Seen {
  id: string;
  senderId: PersonId;
  request: IncomingRequest;
  assessment: Assessment;
}

/** What was loaded once for a whole page of requests. */
interface Surroundings {
  me: { name: string; company: string; title: string; field: string | null };
  lines: readonly ProfileLine[];
  welcome: Welcome;
  ties: Adjacency;
  names: ReadonlyMap<PersonId, { name: string; field: string }>;
  fingerprints: { id: string; senderId: string; fingerprint: string }[];
  precedents: { reason: string; connections: number; talked: number }[];
  namesakes: { id: string; name: string; company: string; profileUrl: string }[];
  waiting: number;
  standings: ReadonlyMap<PersonId, Standing>;
}

const MOST_NAMES = 5;
/** Different senders from which a text that many send is shown as copied; below, only a sender's own copies count. */
const COPY_SENDERS_FROM = 5;

/** The context of each request, for this viewer, now. One batched load for the whole page, then pure looking. */
export async function lookAround(
  { store, now }: { store: Repositories; now: Instant },
  viewer: Viewer,
  requests: readonly Seen[],
): Promise<Context[]> {
  const around = {
    ...(await load(store, viewer, requests)),
    standings: await standingsOf(store, requests, now),
  };
  return requests.map((seen) => contextOf(seen, viewer.memberId, around));
}

/** Only members have a record here; a fully known sender of another network has none. */
const standingsOf = (store: Repositories, requests: readonly Seen[], now: Instant) =>
  readStandings(
    store,
    [
      ...new Set(
        requests.filter(({ request }) => request.source === 'native').map(({ senderId }) => senderId),
      ),
    ],
    now,
  );

async function load(
  store: Repositories,
  viewer: Viewer,
  requests: readonly Seen[],
): Promise<Omit<Surroundings, 'standings'>> {
  const senders = [...new Set(requests.map(({ senderId }) => senderId))];
  const [own, profile, groups, fingerprints, precedents] = [
    await store.people.one(viewer, viewer.memberId),
    await store.profiles.lines(viewer.memberId),
    await store.requests.groups(viewer, 'open'),
    requests.some(({ assessment }) => assessment.fingerprint !== '')
      ? await store.requests.fingerprints(viewer)
      : [],
    await store.connections.precedents(viewer),
  ];
  const ties = await tiesAround(store, viewer.memberId, senders);
  const people = [...ties.keys()].filter((id) => id !== viewer.memberId);
  const rows = await store.people.some(viewer, people);
  const field = own?.field || fieldOf(`${own?.title ?? ''} ${own?.headline ?? ''}`);
  return {
    me: { name: own?.name ?? '', company: own?.company ?? '', title: own?.title ?? '', field: field || null },
    lines: profile,
    welcome: await store.profiles.card(viewer.memberId),
    ties,
    names: new Map(rows.map((row) => [row.id as PersonId, { name: row.name, field: row.field }])),
    fingerprints,
    precedents,
    namesakes: await store.connections.namesakes(
      viewer,
      requests.map(({ request }) => request.sender.name),
    ),
    waiting: groups.reduce((sum, { count }) => sum + count, 0),
  };
}

async function tiesAround(
  store: Repositories,
  viewer: PersonId,
  senders: readonly PersonId[],
): Promise<Adjacency> {
  const near = await store.connections.tiesOf([viewer, ...senders]);
  const contacts = near.flatMap(([from, to]) => (from === viewer ? [to] : []));
  return adjacencyOf([...near, ...(await store.connections.tiesOf(contacts))]);
}

function contextOf(seen: Seen, viewer: PersonId, around: Surroundings): Context {
  const { request, assessment, senderId, id } = seen;
  const senderField = fieldOf(`${request.sender.title} ${request.sender.headline}`);
  const precedent = around.precedents.find(({ reason }) => reason === assessment.reason.code);
  return {
    evidence: request.evidence,
    copies: copiesOf(seen, around.fingerprints),
    personal: around.lines.length > 0 ? personalPassages(request.note, around.lines, around.me) : null,
    ...tiesBetween(viewer, senderId, around),
    sameField: senderField && around.me.field ? senderField === around.me.field : null,
    wishes: null,
    standing: around.standings.get(senderId) ?? null,
    lookAlike: lookAlikeOf(seen, around),
    welcome: isWelcome(reasonOf(seen), around.welcome),
    waiting: Math.max(0, around.waiting - (id ? 1 : 0)),
    precedents:
      precedent && assessment.reason.code !== 'none_given'
        ? { ...precedent, reason: assessment.reason.code }
        : null,
  };
}

function copiesOf(
  { id, senderId, assessment }: Seen,
  known: Surroundings['fingerprints'],
): Context['copies'] {
  if (assessment.fingerprint === '') return null;
  const alike = known.filter(
    (other) => other.id !== id && similarity(other.fingerprint, assessment.fingerprint) >= NEAR_COPY,
  );
  const own = alike.filter((other) => other.senderId === senderId);
  const senders = new Set([senderId, ...alike.map((other) => other.senderId)]).size;
  return senders >= COPY_SENDERS_FROM ? { notes: alike.length, senders } : { notes: own.length, senders: 1 };
}

function tiesBetween(
  viewer: PersonId,
  sender: PersonId,
  { ties, names, me }: Surroundings,
): Pick<Context, 'mutuals' | 'reach'> {
  if (tiesOf(ties, sender).size === 0) return { mutuals: null, reach: null };
  const shared = mutuals(ties, viewer, sender);
  const gained = reachGained(ties, viewer, sender);
  return {
    mutuals: {
      count: shared.length,
      names: shared.flatMap((id) => names.get(id)?.name ?? []).slice(0, MOST_NAMES),
    },
    reach: {
      people: gained.length,
      inMyField: me.field ? gained.filter((id) => names.get(id)?.field === me.field).length : 0,
    },
  };
}

/** A contact of the same name and company who is known under another page: someone may be borrowing their name. */
function lookAlikeOf({ request, senderId }: Seen, { namesakes }: Surroundings): string | null {
  const { name, company, profileUrl } = request.sender;
  if (!name || !company) return null;
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const found = namesakes.find(
    (other) =>
      other.id !== senderId &&
      same(other.name, name) &&
      same(other.company, company) &&
      other.profileUrl !== '' &&
      other.profileUrl !== profileUrl,
  );
  return found?.name ?? null;
}
