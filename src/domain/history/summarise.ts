/** What the history page shows: many stories as a few tables. Pure counting; every table names the people behind it. */
import type { Reason } from '../reason.ts';
import type { CalendarDay, Instant } from '../time.ts';
import { dayNumber } from './calendar.ts';
import type { Field } from './field.ts';
import type { Outcome, PastConnectionStory } from './past-connection.ts';
import type { Role } from './role.ts';

/** One told connection. `person` is whatever the caller shows of a person: an id, a card. */
export interface Told<Person> {
  person: Person;
  connectedOn: CalendarDay;
  story: PastConnectionStory;
}

/** A request that the owner once sent. */
export interface SentRequest {
  sentOn: CalendarDay;
  hasNote: boolean;
  /** Null means no connection on record: open, ignored, withdrawn and expired look alike in an archive. */
  acceptedOn: CalendarDay | null;
}

export interface HistorySummary<Person> {
  connections: number;
  /** Oldest first; periods without a connection are left out. */
  reasonsOverTime: { period: string; counts: Counts<Reason> }[];
  /** Most connections first. */
  byRole: ({ role: Role } & Group)[];
  byReason: ({ reason: Reason } & Group)[];
  outcomes: Counts<Outcome>;
  /** They asked to connect, or wrote first, and nothing came of it. Newest connection first. */
  neverFollowedUp: Person[];
  /** Whom the owner owes an answer, the longest waiting first; and the other way round. */
  owedByOwner: Owed<Person>[];
  owedToOwner: Owed<Person>[];
  /** Most recruiters first; null is the field of those whose title does not tell. */
  recruitersByField: { field: Field | null; people: Person[] }[];
}

export interface Group {
  connections: number;
  talked: number;
  outcomes: Counts<Outcome>;
}

export interface Owed<Person> {
  person: Person;
  since: Instant;
}

export interface SentRequestsSummary {
  withNote: Fate;
  withoutNote: Fate;
  /** Null when none was accepted. */
  medianDaysToAccept: number | null;
}

export interface Fate {
  sent: number;
  accepted: number;
}

export type Counts<Key extends string> = Partial<Record<Key, number>>;

/** Costs O(n log n) for sorting. */
export function summarise<Person>(
  told: readonly Told<Person>[],
  per: 'month' | 'year' = 'year',
): HistorySummary<Person> {
  const newestFirst = told.toSorted((a, b) => compare(b.connectedOn, a.connectedOn));
  return {
    connections: told.length,
    reasonsOverTime: reasonsOverTime(newestFirst, per),
    byRole: grouped(told, ({ story }) => story.role).map(([role, group]) => ({ role, ...group })),
    byReason: grouped(told, ({ story }) => story.reason).map(([reason, group]) => ({ reason, ...group })),
    outcomes: count(told, ({ story }) => story.outcome),
    neverFollowedUp: newestFirst.filter(({ story }) => isNeverFollowedUp(story)).map(({ person }) => person),
    owedByOwner: owed(told, 'owner'),
    owedToOwner: owed(told, 'other'),
    recruitersByField: recruitersByField(newestFirst),
  };
}

/** How the owner's own requests fared, with a note and without. */
export function summariseSent(requests: readonly SentRequest[]): SentRequestsSummary {
  const days = requests
    .flatMap(({ sentOn, acceptedOn }) =>
      acceptedOn === null ? [] : [dayNumber(acceptedOn) - dayNumber(sentOn)],
    )
    .filter((each) => each >= 0) // a person may have connected, left and been asked again
    .toSorted((a, b) => a - b);
  return {
    withNote: fateOf(requests.filter(({ hasNote }) => hasNote)),
    withoutNote: fateOf(requests.filter(({ hasNote }) => !hasNote)),
    medianDaysToAccept: days[Math.floor((days.length - 1) / 2)] ?? null,
  };
}

const fateOf = (requests: readonly SentRequest[]): Fate => ({
  sent: requests.length,
  accepted: requests.filter(({ acceptedOn }) => acceptedOn !== null).length,
});

function reasonsOverTime<Person>(newestFirst: readonly Told<Person>[], per: 'month' | 'year') {
  const periods = groupBy(newestFirst, ({ connectedOn }) => connectedOn.slice(0, per === 'month' ? 7 : 4));
  return [...periods]
    .map(([period, members]) => ({ period, counts: count(members, ({ story }) => story.reason) }))
    .toReversed();
}

function grouped<Person, Key extends string>(
  told: readonly Told<Person>[],
  keyOf: (one: Told<Person>) => Key,
): [Key, Group][] {
  const groups = [...groupBy(told, keyOf)].map(([key, members]): [Key, Group] => {
    const outcomes = count(members, ({ story }) => story.outcome);
    return [key, { connections: members.length, talked: outcomes.talked ?? 0, outcomes }];
  });
  return groups.toSorted(([, a], [, b]) => b.connections - a.connections);
}

function count<Item, Key extends string>(items: readonly Item[], keyOf: (item: Item) => Key): Counts<Key> {
  const counts: Counts<Key> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

/** The side who wanted the connection never said a word, or never a second one. */
function isNeverFollowedUp({ outcome, askedBy, messages }: PastConnectionStory): boolean {
  if (outcome !== 'silent' && outcome !== 'one_sided') return false;
  return askedBy === 'owner' ? messages.fromOwner === 0 : messages.fromOther === 0;
}

function owed<Person>(told: readonly Told<Person>[], by: 'owner' | 'other'): Owed<Person>[] {
  return told
    .flatMap(({ person, story }) =>
      story.owesAnswer?.by === by ? [{ person, since: story.owesAnswer.since }] : [],
    )
    .toSorted((a, b) => a.since - b.since);
}

function recruitersByField<Person>(newestFirst: readonly Told<Person>[]) {
  const recruiters = newestFirst.filter(({ story }) => story.role === 'recruiter');
  return [...groupBy(recruiters, ({ story }) => story.field)]
    .map(([field, members]) => ({ field, people: members.map(({ person }) => person) }))
    .toSorted((a, b) => b.people.length - a.people.length);
}

/** `Map.groupBy` came with Node 21. */
function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
