import type { PersonId } from '../domain/ids.ts';
import { tiesOf, type Adjacency } from './adjacency.ts';

/**
 * The people whom both know. Neither the viewer nor the other is among them, whether or not they are tied already.
 *
 * @returns in the order of the smaller circle. Costs O(smaller circle).
 */
export function mutuals(ties: Adjacency, viewer: PersonId, other: PersonId): PersonId[] {
  const [small, large] = [tiesOf(ties, viewer), tiesOf(ties, other)].toSorted((a, b) => a.size - b.size);
  if (!small || !large) return [];
  return [...small].filter((person) => large.has(person) && person !== viewer && person !== other);
}
