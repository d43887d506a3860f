import type { PersonId } from '../domain/ids.ts';

/**
 * Who is connected with whom, as far as it was loaded. Undirected: if b is in the ties of a, a is in the ties of b
 * wherever both were loaded. A person without an entry has no known ties.
 */
export type Adjacency = ReadonlyMap<PersonId, ReadonlySet<PersonId>>;

const NOBODY: ReadonlySet<PersonId> = new Set();

/** The people tied to this person; nobody when the person is unknown. */
export const tiesOf = (ties: Adjacency, person: PersonId): ReadonlySet<PersonId> =>
  ties.get(person) ?? NOBODY;

/** Builds the adjacency of undirected pairs; a pair named twice counts once, a tie to oneself not at all. */
export function adjacencyOf(pairs: Iterable<readonly [PersonId, PersonId]>): Adjacency {
  const ties = new Map<PersonId, Set<PersonId>>();
  const add = (from: PersonId, to: PersonId) => {
    const known = ties.get(from);
    if (known) known.add(to);
    else ties.set(from, new Set([to]));
  };
  for (const [a, b] of pairs) {
    if (a === b) continue;
    add(a, b);
    add(b, a);
  }
  return ties;
}
