import type { PersonId } from '../domain/ids.ts';
import { tiesOf, type Adjacency } from './adjacency.ts';

/**
 * The people whom the viewer would newly reach within two steps by accepting the other: the other's contacts who are
 * neither the viewer's contacts nor contacts of those already.
 *
 * @returns people, each once; nobody when the other's ties are unknown. The other person is not counted. Costs
 *   O(sum of the circles of the viewer's contacts).
 */
export function reachGained(ties: Adjacency, viewer: PersonId, other: PersonId): PersonId[] {
  const reached = withinTwoSteps(ties, viewer);
  return [...tiesOf(ties, other)].filter((person) => person !== viewer && !reached.has(person));
}

function withinTwoSteps(ties: Adjacency, viewer: PersonId): Set<PersonId> {
  const reached = new Set(tiesOf(ties, viewer));
  for (const contact of tiesOf(ties, viewer)) {
    for (const person of tiesOf(ties, contact)) reached.add(person);
  }
  return reached;
}
