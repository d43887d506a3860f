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
  /** The page that this archive gave with a name and day; another one of the same name and day is a namesake. */
  const pages = new Map<string, string>();
  const intoOf = new Map<PersonId, PersonId>();
  let people: NewPerson[] = [];
  let identities: (Identity & { personId: PersonId })[] = [];
  let united: PersonId[] = [];

  const resolve = (id: PersonId): PersonId => {
    const into = intoOf.get(id);
    return into === undefined ? id : resolve(into);
  };

  const withoutNamesakes = (theirs: readonly Identity[]): readonly Identity[] => {
    const page = theirs.find(({ kind }) => kind === 'linkedin')?.value;
    if (page === undefined) return theirs;
    return theirs.filter(({ kind, value }) => {
      if (kind === 'linkedin') return true;
      if (!pages.has(value)) pages.set(value, page);
      return pages.get(value) === page;
    });
  };

  /** The one person of several; ids made earlier sort earlier. */
  const unite = (ids: readonly PersonId[]): PersonId | undefined => {
    const [oldest, ...others] = [...new Set(ids)].toSorted();
    for (const other of others) {
      intoOf.set(other, oldest!);
      united.push(other);
    }
    return oldest;
  };

  return {
    /** The person behind the candidate; null when it has no identity at all, as hidden and deleted accounts have. */
    match({ identities: all, ...card }: Candidate): PersonId | null {
      if (all.length === 0) return null;
      const theirs = withoutNamesakes(all);
      const known = theirs.flatMap((one) => byIdentity.get(keyOf(one)) ?? []).map(resolve);
      const found = known.length > 1 ? unite(known) : known[0];
      const personId = found ?? (newId() as PersonId);
      if (!found) people.push({ id: personId, ...card });
      for (const one of theirs) {
        if (byIdentity.has(keyOf(one))) continue;
        byIdentity.set(keyOf(one), personId);
        identities.push({ ...one, personId });
      }
      return personId;
    },

    /** A person who is known already, under this identity. */
    find(identity: Identity): PersonId | undefined {
      const found = byIdentity.get(keyOf(identity));
      return found && resolve(found);
    },

    /** The id that somebody goes by now, who may have been united with another. */
    resolve,

    /** Hands over what has to be stored since the last time. */
    takeNew() {
      const taken = {
        people,
        identities,
        united: united.map((from): United => ({ from, into: resolve(from) })),
      };
      people = [];
      identities = [];
      united = [];
      return taken;
    },
  };
}

export type PeopleMatcher = ReturnType<typeof peopleMatcher>;

const keyOf = ({ kind, value }: Identity): string => `${kind} ${value}`;
