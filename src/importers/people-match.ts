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

/**
 * Finds out who is who while an archive streams by. Surest identity first: a page address names one person, a name and
 * a day only someone. It remembers what it has seen, so the same person in two files is one person.
 */
export function peopleMatcher(known: Iterable<Identity & { personId: PersonId }>, newId: () => string) {
  const byIdentity = new Map<string, PersonId>();
  for (const { kind, value, personId } of known) byIdentity.set(keyOf({ kind, value }), personId);
  let people: NewPerson[] = [];
  let identities: (Identity & { personId: PersonId })[] = [];

  return {
    /** The person behind the candidate; null when it has no identity at all, as hidden and deleted accounts have. */
    match({ identities: theirs, ...card }: Candidate): PersonId | null {
      if (theirs.length === 0) return null;
      const found = theirs.map((one) => byIdentity.get(keyOf(one))).find((id) => id !== undefined);
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
    find: (identity: Identity): PersonId | undefined => byIdentity.get(keyOf(identity)),

    /** Hands over what has to be stored since the last time. */
    takeNew() {
      const taken = { people, identities };
      people = [];
      identities = [];
      return taken;
    },
  };
}

export type PeopleMatcher = ReturnType<typeof peopleMatcher>;

const keyOf = ({ kind, value }: Identity): string => `${kind} ${value}`;
