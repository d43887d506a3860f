import { describe, expect, test } from 'vitest';
import { CHECKS, EVIDENCE_KINDS, WANTED_EVIDENCE, type Check } from '../src/domain/evidence.ts';
import { OUTCOMES } from '../src/domain/history/past-connection.ts';
import { asId, type PersonId, type RequestId } from '../src/domain/ids.ts';
import { REASONS } from '../src/domain/reason.ts';
import { RECOMMENDATIONS, RISK_KINDS } from '../src/domain/request.ts';
import { DAY, HOUR } from '../src/domain/time.ts';
import { opened, transition, type ConnectionRequest } from '../src/domain/transitions.ts';
import { STATES } from '../src/domain/transition-table.ts';
import {
  DEMO_FIELDS,
  DEMO_LANGUAGES,
  hereSince,
  readSampleCommunity,
  type DemoEvidence,
  type DemoOpening,
  type DemoPastConnection,
  type DemoPastInvitation,
  type DemoPerson,
  type DemoRequest,
} from '../src/importers/sample-community.ts';

/** The day the sample was written. Loaded later, everybody has only been here longer. */
const WRITTEN = Date.parse('2026-11-23T12:00:00Z');

const demo = await readSampleCommunity();
const { people, organisations, openings, event, connections, requests, past } = demo;

type MemberRequest = DemoRequest & { from: string };
const isMember = (request: DemoRequest): request is MemberRequest => typeof request.from === 'string';
const stateOf = (request: DemoRequest) => replay(request).state.name;
const isOpen = (request: DemoRequest) => ['waiting', 'asked'].includes(stateOf(request));

const byHandle = new Map(people.map((each) => [each.handle, each]));
function person(handle: string): DemoPerson {
  const found = byHandle.get(handle);
  if (!found) throw new Error(`nobody is called ${handle}`);
  return found;
}

const keyOfPair = (one: string, other: string) => [one, other].toSorted().join(' & ');
const ties = new Map(connections.map(([one, other, daysAgo]) => [keyOfPair(one, other), daysAgo]));
const areConnected = (one: string, other: string) => ties.has(keyOfPair(one, other));
const isVerified = (key?: string) => organisations.some((each) => each.key === key && each.domainVerified);
const belongsTo = ({ handle, organisation }: DemoPerson, key: string) =>
  organisation === key || organisations.some((each) => each.key === key && each.members?.includes(handle));
const lists = ({ field, skills }: DemoPerson, claim: string) =>
  [field, ...skills].some((each) => each.toLowerCase() === claim.toLowerCase());

/** Lives the request through again, by the product's own table. */
function replay({ key, from, to, sentHoursAgo, history }: DemoRequest): ConnectionRequest {
  const sender = asId<PersonId>(typeof from === 'string' ? from : from.name);
  const recipient = asId<PersonId>(to);
  const actors = { time_out: 'clock', answer: sender, withdraw: sender } as const;
  let request = opened({
    id: asId<RequestId>(key),
    sender,
    recipient,
    receivedAt: WRITTEN - sentHoursAgo * HOUR,
  });
  for (const { event: name, hoursAgo, words = '' } of history) {
    const by = name in actors ? actors[name as keyof typeof actors] : recipient;
    const after = transition(request, { name, by, at: WRITTEN - hoursAgo * HOUR, words });
    if (!after.ok) throw new Error(`${key}: ${name} is refused, ${after.failure}`);
    request = after.value;
  }
  return request;
}

/** What section 3.1 of the design lets the check of this fact come out as, given everything in the sample. */
function possibleChecks(request: MemberRequest, { kind, claim, ref = '', checkedBy }: DemoEvidence): Check[] {
  const [sender, recipient] = [person(request.from), person(request.to)];
  const sides = [request.from, request.to];
  switch (kind) {
    case 'event':
      if (ref === '')
        return checkedBy === recipient.name ? ['contradicted', 'confirmed'] : ['unchecked', 'plausible'];
      if (ref !== event.key) return [];
      return sides.every((each) => event.attended.includes(each))
        ? ['confirmed']
        : ['contradicted', 'plausible'];
    case 'mutual_person':
      if (person(ref).name !== claim) return [];
      if (!sides.every((each) => areConnected(each, ref))) return ['contradicted'];
      return person(ref).mayBeNamed ? ['confirmed'] : ['plausible'];
    case 'work_url':
      if (recipient.works.some(({ url }) => url === claim)) return ['confirmed'];
      return people.some(({ works }) => works.some(({ url }) => url === claim))
        ? ['contradicted']
        : ['unchecked'];
    case 'profile_line':
      return JSON.stringify(recipient).includes(claim) ? ['confirmed'] : ['contradicted'];
    case 'opening': {
      if (ref === '') return ['unchecked'];
      const opening = openings.find((each) => each.key === ref);
      if (opening?.state !== 'open' || opening.organisation !== sender.organisation) return ['contradicted'];
      return isVerified(opening.organisation) ? ['confirmed'] : ['plausible'];
    }
    case 'referral':
      return areConnected(ref, request.to) && person(ref).name === checkedBy ? ['confirmed'] : ['plausible'];
    case 'organisation':
      if (!belongsTo(sender, ref)) return ['contradicted'];
      if (!isVerified(ref)) return ['plausible'];
      return sender.recruiterConfirmed || belongsTo(recipient, ref) ? ['confirmed'] : ['plausible'];
    case 'field':
      if (!lists(recipient, claim)) return ['contradicted'];
      return lists(sender, claim) || sender.recruiterConfirmed ? ['confirmed'] : ['plausible'];
    case 'sentence':
      return ['unchecked', 'plausible'];
    default:
      throw new Error(`no rule for evidence of the kind ${String(kind satisfies never)}`);
  }
}

function tally<T extends string>(values: readonly (T | undefined)[]) {
  const counts = new Map<T, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The names of those for which it does not hold, so that a failing test tells them. */
const exceptions = <T>(all: readonly T[], nameOf: (each: T) => string, holds: (each: T) => boolean) =>
  all.filter((each) => !holds(each)).map(nameOf);
const handleOf = ({ handle }: { handle: string }) => handle;
const keyOf = ({ key }: { key: string }) => key;
const slugOf = ({ slug }: { slug: string }) => slug;

describe('the people', () => {
  test('are sixty, and the first is Mara', () => {
    expect(people).toHaveLength(60);
    expect(people[0]).toMatchObject({ handle: 'mara', name: 'Mara Quell', preset: 'happy in my job' });
    expect(byHandle.size).toBe(60);
    expect(new Set(people.map((each) => each.name)).size).toBe(60);
  });

  test('write six languages and work in all fields', () => {
    const languages = tally(people.map((each) => each.language));
    expect(DEMO_LANGUAGES.filter((language) => (languages.get(language) ?? 0) < 7)).toEqual([]);
    expect(new Set(people.map((each) => each.field))).toEqual(new Set(DEMO_FIELDS));
  });

  test('work where their positions say, one position after the other', () => {
    const isInOrder = ({ company, positions }: DemoPerson) =>
      positions[0]?.organisation === company &&
      positions[0].until === '' &&
      positions.every(({ since, until }) => until === '' || since <= until);
    expect(exceptions(people, handleOf, isInOrder)).toEqual([]);
  });

  test('belong to organisations that exist and bear the name of their company', () => {
    const belongs = ({ company, organisation }: DemoPerson) =>
      !organisation || organisations.find(({ key }) => key === organisation)?.name === company;
    expect(exceptions(people, handleOf, belongs)).toEqual([]);
  });

  test('are confirmed as recruiters only in organisations whose domain is verified', () => {
    const confirmed = people.filter((each) => each.recruiterConfirmed);
    expect(confirmed).toHaveLength(4);
    expect(exceptions(confirmed, handleOf, (each) => isVerified(each.organisation))).toEqual([]);
  });
});

describe('the organisations, openings and the event', () => {
  test('name only each other and people who are here', () => {
    const keys = new Set(organisations.map(keyOf));
    expect(keys.size).toBe(organisations.length);
    expect(new Set(openings.map(keyOf)).size).toBe(openings.length);
    const clients = organisations.flatMap((each) => each.clients ?? []);
    expect(clients.filter((client) => !keys.has(client))).toEqual([]);
    const named = [event.by, ...event.attended, ...organisations.flatMap((each) => each.members ?? [])];
    expect(named.filter((handle) => !byHandle.has(handle))).toEqual([]);
    expect(keys).toContain(event.organisation);
  });

  test('fit each other: openings are of their recruiter’s house, agencies name their clients', () => {
    const fits = ({ by, organisation, client, pay }: DemoOpening) =>
      person(by).organisation === organisation &&
      pay.from < pay.to &&
      (!client ||
        organisations.some(({ key, clients = [] }) => key === organisation && clients.includes(client)));
    expect(exceptions(openings, keyOf, fits)).toEqual([]);
  });

  test('have the talks of the evening on the profiles of those who gave them', () => {
    const missing = event.talks.filter(
      ({ by, title }) => !person(by).works.some((work) => work.title === title && work.on === event.on),
    );
    expect(missing).toEqual([]);
  });

  test('include openings that are open and some that are closed', () => {
    expect(new Set(openings.map((each) => each.state))).toEqual(new Set(['open', 'closed']));
  });
});

describe('the connections', () => {
  test('are about three hundred, each pair once, 22 of them Mara’s', () => {
    expect(connections.length).toBeGreaterThanOrEqual(280);
    expect(connections.length).toBeLessThanOrEqual(320);
    expect(ties.size).toBe(connections.length);
    expect(connections.filter((pair) => pair.includes('mara'))).toHaveLength(22);
    expect(connections.filter(([one, other]) => person(one) === person(other))).toEqual([]);
  });

  test('began when both were here', () => {
    const tooEarly = connections.filter(([one, other, daysAgo]) =>
      [one, other].some((each) => hereSince(person(each), WRITTEN) > WRITTEN - daysAgo * DAY),
    );
    expect(tooEarly).toEqual([]);
  });
});

describe('the requests', () => {
  test('are 150 with a key each, 71 of them to Mara and 33 of these open', () => {
    expect(requests).toHaveLength(150);
    expect(new Set(requests.map(keyOf)).size).toBe(150);
    const toMara = requests.filter((each) => each.to === 'mara');
    expect(toMara).toHaveLength(71);
    expect(toMara.filter(isOpen)).toHaveLength(33);
  });

  test('come from members, archives, the fediverse, mail and the clipboard', () => {
    const counts = { native: 122, linkedin_archive: 15, fediverse: 8, mail: 3, pasted: 2 };
    expect(Object.fromEntries(tally(requests.map((each) => each.source)))).toEqual(counts);
  });

  test.each(REASONS)('give the reason %s', (reason) => {
    expect(requests.filter((each) => each.declared === reason).length).toBeGreaterThanOrEqual(2);
  });

  test.each(STATES)('stand in the state %s, to Mara and to others', (state) => {
    const there = requests.filter((each) => stateOf(each) === state);
    expect(there.some((each) => each.to === 'mara')).toBe(true);
    expect(there.some((each) => each.to !== 'mara')).toBe(true);
  });

  test('end for every cause', () => {
    const causes = requests.map(replay).flatMap(({ state }) => (state.name === 'ended' ? [state.cause] : []));
    expect(new Set(causes)).toEqual(new Set(['no_answer', 'unanswered', 'withdrawn']));
  });

  test.each(RISK_KINDS)('contain the risk %s', (kind) => {
    expect(requests.some(({ labels }) => labels.riskKind === kind && labels.risk)).toBe(true);
  });

  test('are of every level of risk, most of them harmless', () => {
    const levels = tally(requests.map(({ labels }) => labels.risk ?? 'ok'));
    expect(levels.get('ok')).toBeGreaterThan(115);
    expect(levels.get('unwanted')).toBeGreaterThanOrEqual(3);
    expect(levels.get('scam')).toBeGreaterThanOrEqual(10);
  });

  test.each(EVIDENCE_KINDS)('offer evidence of the kind %s', (kind) => {
    expect(requests.some(({ evidence }) => evidence.some((each) => each.kind === kind))).toBe(true);
  });

  test.each(CHECKS)('have evidence whose check came out %s', (check) => {
    const there = requests.filter(({ evidence }) => evidence.some((each) => each.check === check));
    expect(there.length).toBeGreaterThanOrEqual(5);
  });

  test.each(DEMO_LANGUAGES)('are written in %s', (language) => {
    expect(requests.filter(({ labels }) => labels.lang === language).length).toBeGreaterThanOrEqual(7);
  });

  test('are blank, canned, unfilled, with a hidden motive, and personal', () => {
    const count = (holds: (labels: DemoRequest['labels']) => unknown) =>
      requests.filter(({ labels }) => holds(labels)).length;
    expect(count((labels) => labels.blank)).toBeGreaterThanOrEqual(15);
    expect(count((labels) => labels.canned === 'own')).toBeGreaterThanOrEqual(15);
    expect(count((labels) => labels.placeholder)).toBeGreaterThanOrEqual(4);
    expect(count((labels) => labels.hiddenMotive)).toBeGreaterThanOrEqual(5);
    expect(count((labels) => labels.personal)).toBeGreaterThanOrEqual(50);
  });

  test('share one template between at least five senders', () => {
    const canned = requests.filter(({ labels }) => labels.canned === 'shared');
    expect(new Set(canned.map(({ from }) => JSON.stringify(from))).size).toBeGreaterThanOrEqual(5);
  });

  test('have a label wherever the text is blank or a slot is unfilled', () => {
    const isLabelled = ({ note, labels }: DemoRequest) =>
      (labels.blank ?? false) === (note === '') &&
      (labels.lang === undefined) === (note === '') &&
      (labels.placeholder ?? false) === /\{\{.+?\}\}|%[A-Z]+%|\[[A-Z]\w+\]/.test(note);
    expect(exceptions(requests, keyOf, isLabelled)).toEqual([]);
  });

  test('carry an expectation exactly where they wait for Mara, in a good proportion', () => {
    const isExpected = (each: DemoRequest) =>
      (each.expect !== undefined) === (each.to === 'mara' && isOpen(each));
    expect(exceptions(requests, keyOf, isExpected)).toEqual([]);
    const groups = tally(requests.map((each) => each.expect));
    expect(RECOMMENDATIONS.map((each) => groups.get(each))).toEqual([8, 13, 8, 4]);
  });
});

describe('each request', () => {
  test.each(requests)('$key lives by the table and the clocks', (each) => {
    const { state, deadline } = replay(each);
    const hours = [each.sentHoursAgo, ...each.history.map(({ hoursAgo }) => hoursAgo)];
    expect(hours).toEqual(hours.toSorted((one, other) => other - one));
    expect(hours.at(-1)).toBeGreaterThan(0);
    // A day of slack, so that a sample left running overnight still shows what it showed.
    const lasts = ['accepted', 'declined', 'ended'].includes(state.name) || deadline > WRITTEN + DAY;
    expect(lasts).toBe(true);
  });

  test('comes from a member exactly when it is native, and goes to a member', () => {
    const isPlaced = (each: DemoRequest) =>
      isMember(each) === (each.source === 'native') && byHandle.has(each.to);
    expect(exceptions(requests, keyOf, isPlaced)).toEqual([]);
  });

  test('of a member has a reason and a fact, and was sent when both were here', () => {
    const isWhole = (each: MemberRequest) =>
      each.from !== each.to &&
      each.declared !== 'none_given' &&
      each.evidence.length > 0 &&
      [each.from, each.to].every(
        (who) => hereSince(person(who), WRITTEN) < WRITTEN - each.sentHoursAgo * HOUR,
      );
    expect(exceptions(requests.filter(isMember), keyOf, isWhole)).toEqual([]);
  });

  test('made a connection when it was accepted and none otherwise', () => {
    const agrees = (each: MemberRequest) => {
      const { state } = replay(each);
      const daysAgo = ties.get(keyOfPair(each.from, each.to));
      if (state.name !== 'accepted') return daysAgo === undefined;
      return daysAgo !== undefined && Math.abs(daysAgo - (WRITTEN - state.at) / DAY) <= 1;
    };
    expect(exceptions(requests.filter(isMember), keyOf, agrees)).toEqual([]);
  });

  test('is the only one of its pair for 21 days after the last one ended', () => {
    const spans = requests.filter(isMember).map((each) => ({
      key: each.key,
      pair: keyOfPair(each.from, each.to),
      from: WRITTEN - each.sentHoursAgo * HOUR,
      until: isOpen(each) ? Infinity : WRITTEN - (each.history.at(-1)?.hoursAgo ?? 0) * HOUR + 21 * DAY,
    }));
    type Span = (typeof spans)[number];
    const overlap = (one: Span, other: Span) => one.from <= other.until && other.from <= one.until;
    const isAlone = (one: Span) =>
      spans.every((other) => other === one || other.pair !== one.pair || !overlap(one, other));
    expect(exceptions(spans, keyOf, isAlone)).toEqual([]);
  });

  test('offers the kinds of evidence that its reason asks for', () => {
    const isWanted = ({ declared, evidence }: DemoRequest) =>
      evidence.every(({ kind }) => WANTED_EVIDENCE[declared].includes(kind));
    expect(exceptions(requests, keyOf, isWanted)).toEqual([]);
  });

  test('with a kind of risk has a level of risk', () => {
    expect(
      exceptions(requests, keyOf, ({ labels }) => !labels.riskKind || labels.risk !== undefined),
    ).toEqual([]);
  });
});

describe('each check', () => {
  const facts = requests
    .filter(isMember)
    .flatMap((request) => request.evidence.map((evidence) => ({ request, evidence })));

  test.each(facts)('of $request.key ($evidence.kind) follows from the data', ({ request, evidence }) => {
    expect(possibleChecks(request, evidence)).toContain(evidence.check);
    const isSettled = evidence.check === 'confirmed' || evidence.check === 'contradicted';
    expect(evidence.checkedBy !== undefined).toBe(isSettled);
  });

  test('of a mutual person was true when it was confirmed: both ties are older than the request', () => {
    const confirmed = facts.filter(
      ({ evidence: { kind, check } }) => kind === 'mutual_person' && check === 'confirmed',
    );
    const wasTrue = ({ request, evidence }: (typeof facts)[number]) =>
      [request.from, request.to].every(
        (side) => (ties.get(keyOfPair(side, evidence.ref ?? '')) ?? 0) * DAY > request.sentHoursAgo * HOUR,
      );
    expect(confirmed.length).toBeGreaterThan(0);
    expect(exceptions(confirmed, ({ request }) => request.key, wasTrue)).toEqual([]);
  });
});

describe('the past that Mara imported', () => {
  test('has 140 connections over six years, sixty with a thread, and 25 invitations of hers', () => {
    expect(past.connections).toHaveLength(140);
    expect(past.connections.filter(({ thread }) => thread.length > 0)).toHaveLength(60);
    expect(past.invitations).toHaveLength(25);
    const days = past.connections.map(({ connectedDaysAgo }) => connectedDaysAgo);
    expect(Math.max(...days)).toBeGreaterThan(5.5 * 365);
    expect(Math.max(...days)).toBeLessThan(6.1 * 365);
  });

  test.each(OUTCOMES)('contains connections that ended as %s', (outcome) => {
    const there = past.connections.filter(({ expect: { outcome: actual } }) => actual === outcome);
    expect(there.length).toBeGreaterThanOrEqual(5);
  });

  test('has answers that Mara owes and answers that others owe her', () => {
    const owed = tally(past.connections.map((each) => each.expect.owes));
    expect(owed.get('mara')).toBeGreaterThanOrEqual(5);
    expect(owed.get('them')).toBeGreaterThanOrEqual(5);
  });

  test('is silent exactly where nobody wrote, and talked where both wrote twice', () => {
    const isLabelled = ({ expect: { outcome }, thread }: DemoPastConnection) => {
      const mine = thread.filter(({ fromMara }) => fromMara).length;
      const theirs = thread.length - mine;
      if (outcome === 'silent') return thread.length === 0;
      if (outcome === 'talked') return mine >= 2 && theirs >= 2;
      if (outcome === 'asked_something') return theirs >= 1 && Math.min(mine, theirs) < 2;
      if (outcome === 'one_sided') return thread.length > 0 && mine * theirs === 0;
      return theirs >= 1;
    };
    expect(exceptions(past.connections, slugOf, isLabelled)).toEqual([]);
  });

  test('happened in order, and not in the future', () => {
    const isInOrder = ({ connectedDaysAgo, thread }: DemoPastConnection) =>
      thread.every(({ daysAfter }, index) => daysAfter >= (thread[index - 1]?.daysAfter ?? 0)) &&
      (thread.at(-1)?.daysAfter ?? 0) < connectedDaysAgo;
    expect(exceptions(past.connections, slugOf, isInOrder)).toEqual([]);
  });

  test('knows every invitation that was accepted, and no other, as a connection', () => {
    const connected = new Map(past.connections.map((each) => [each.slug, each]));
    const isKnown = ({ slug, name, accepted, sentDaysAgo }: DemoPastInvitation) => {
      const connection = connected.get(slug);
      if (!accepted) return connection === undefined;
      return (
        connection?.name === name && connection.connectedDaysAgo <= sentDaysAgo && !connection.invitation
      );
    };
    expect(connected.size).toBe(140);
    expect(exceptions(past.invitations, slugOf, isKnown)).toEqual([]);
  });

  test('names the members among them as they are called here, all connected with Mara', () => {
    const isSame = ({ name, member }: DemoPastConnection) =>
      member
        ? person(member).name === name && areConnected('mara', member)
        : people.every((each) => each.name !== name);
    expect(exceptions(past.connections, slugOf, isSame)).toEqual([]);
    expect(past.connections.filter(({ member }) => member)).toHaveLength(6);
  });
});

describe('the texts', () => {
  const texts = [
    ...requests.flatMap(({ note, history }) => [note, ...history.map(({ words = '' }) => words)]),
    ...past.connections.flatMap(({ thread, invitation }) => [
      ...thread.map(({ text }) => text),
      invitation?.note ?? '',
    ]),
    ...past.invitations.map(({ note }) => note),
  ].filter((each) => each !== '');

  test('are at most 1,000 characters long, notes mostly 120 to 400', () => {
    expect(texts.filter((each) => each.length > 1_000)).toEqual([]);
    const notes = requests.map(({ note }) => note.length).filter((length) => length > 0);
    expect(notes.filter((length) => length >= 120 && length <= 400).length / notes.length).toBeGreaterThan(
      0.9,
    );
  });

  test('keep their voice down', () => {
    expect(texts.filter((each) => each.split('!').length > 3)).toEqual([]);
    expect(texts.filter((each) => each.includes('!')).length / texts.length).toBeLessThan(0.2);
  });

  test('lead nowhere: every address in them is of .example', () => {
    const everything = JSON.stringify(demo);
    const hosts = [...everything.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host = '']) => host);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
    expect(everything).not.toMatch(/[\w-]+\.(com|org|net|io|eu|de|nl|fr|es|pt|se|no|dk|uk)\b/i);
    expect(everything).not.toMatch(/\+\d[\d ]{6,}/);
  });

  test('are written once each, but for the canned ones', () => {
    const own = requests.filter(({ note, labels }) => note && !labels.canned).map(({ note }) => note);
    expect(new Set(own).size).toBe(own.length);
  });

  test('contain no long dash and no leftover of the workshop', () => {
    expect(texts.filter((each) => /—|undefined|[Ll]orem|TODO/.test(each))).toEqual([]);
  });
});
