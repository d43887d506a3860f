import type { PersonId } from '../domain/ids.ts';

/** A name under which a source knows a person; equal names of one kind are one person. */
export interface Identity {
  kind: 'linkedin' | 'linkedin_name';
  value: string;
}

/** Somebody as a record of an archive names them, with the facts it tells; empty text is unknown. */
export interface Candidate {
  identities: readonly Identity[];
  name: string;
  title: string;
  company: string;
  profileUrl: string;
}

/** A person who has to be stored, because nobody here has any of their identities. */
export interface NewPerson extends Omit<Candidate, 'identities'> {
  id: PersonId;
}

/** Two that turned out to be one person: an older archive knew them only by name, or under two names. */
export interface United {
  from: PersonId;
  into: PersonId;
}

/**
 * Finds out who is who while an archive streams by. Surest identity first: a page address names one person, a name and
 * a day only someone. It remembers what it has seen, so the same person in two files is one person; and where one record
 * names the page of one and the name and day of another, both are one from then on, under the older id.
 */
export function peopleMatcher(known: Iterable<Identity & { personId: PersonId }>, newId: () => string) {
  const byIdentity = new Map<string, PersonId>();
  for (const { kind, value, personId } of known) byIdentity.set(keyOf({ kind, value }), personId);
  const unions = unitedPeople();
  const withoutNamesakes = namesakeFilter();
  let people: NewPerson[] = [];
  let identities: (Identity & { personId: PersonId })[] = [];
  let pages: { id: PersonId; profileUrl: string }[] = [];

  return {
    /** The person behind the candidate; null when it has no identity at all, as hidden and deleted accounts have. */
    match({ identities: all, ...card }: Candidate): PersonId | null {
      if (all.length === 0) return null;
      const theirs = withoutNamesakes(all);
      const known = theirs.flatMap((one) => byIdentity.get(keyOf(one)) ?? []).map(unions.resolve);
      const found = known.length > 1 ? unions.unite(known) : known[0];
      const personId = found ?? (newId() as PersonId);
      if (!found) people.push({ id: personId, ...card });
      for (const one of theirs) {
        if (byIdentity.has(keyOf(one))) continue;
        byIdentity.set(keyOf(one), personId);
        identities.push({ ...one, personId });
        if (found && one.kind === 'linkedin') pages.push({ id: found, profileUrl: card.profileUrl });
      }
      return personId;
    },

    /** The id that somebody goes by now, who may have been united with another. */
    resolve: unions.resolve,

    /** Hands over what has to be stored since the last time. */
    takeNew() {
      const taken = { people, identities, pages, united: unions.take() };
      people = [];
      identities = [];
      pages = [];
      return taken;
    },
  };
}

export type PeopleMatcher = ReturnType<typeof peopleMatcher>;

const keyOf = ({ kind, value }: Identity): string => `${kind} ${value}`;

/** Ids that turned out to be one person's. */
function unitedPeople() {
  const intoOf = new Map<PersonId, PersonId>();
  let fresh: PersonId[] = [];

  const resolve = (id: PersonId): PersonId => {
    const into = intoOf.get(id);
    return into === undefined ? id : resolve(into);
  };

  return {
    resolve,
    /** The one person of several: the oldest, since ids made earlier sort earlier. */
    unite(ids: readonly PersonId[]): PersonId | undefined {
      const [oldest, ...others] = [...new Set(ids)].toSorted();
      for (const other of others) intoOf.set(other, oldest!);
      fresh.push(...others);
      return oldest;
    },
    take(): United[] {
      const taken = fresh.map((from) => ({ from, into: resolve(from) }));
      fresh = [];
      return taken;
    },
  };
}

/**
 * Leaves out a name and day that this archive gave together with another page: those are two people of one name. In
 * two archives they are one person, whose page got a new address.
 */
function namesakeFilter() {
  const pages = new Map<string, string>();
  return (theirs: readonly Identity[]): readonly Identity[] => {
    const page = theirs.find(({ kind }) => kind === 'linkedin')?.value;
    if (page === undefined) return theirs;
    return theirs.filter(({ kind, value }) => {
      if (kind === 'linkedin') return true;
      if (!pages.has(value)) pages.set(value, page);
      return pages.get(value) === page;
    });
  };
}
