import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, type PersonId } from '../domain/ids.ts';
import { adjacencyOf, tiesOf } from './adjacency.ts';
import { mutuals } from './mutuals.ts';
import { reachGained } from './reach.ts';

const person = (name: string) => asId<PersonId>(name);
const [mo, ula, ana, wim, jo] = ['mo', 'ula', 'ana', 'wim', 'jo'].map(person) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];

const people = fc.constantFrom(...Array.from({ length: 12 }, (_, index) => person(`p${index}`)));
const networks = fc.array(fc.tuple(people, people), { maxLength: 60 }).map(adjacencyOf);

describe('mutual connections', () => {
  test('are the people whom both know', () => {
    const ties = adjacencyOf([
      [mo, ana],
      [mo, wim],
      [ula, ana],
      [ula, jo],
    ]);
    expect(mutuals(ties, mo, ula)).toEqual([ana]);
  });

  test('do not depend on who looks', () => {
    fc.assert(
      fc.property(networks, people, people, (ties, a, b) => {
        expect(mutuals(ties, a, b).toSorted()).toEqual(mutuals(ties, b, a).toSorted());
      }),
    );
  });

  test('never include the two people themselves', () => {
    fc.assert(
      fc.property(networks, people, people, (ties, a, b) => {
        const shared = mutuals(ties, a, b);
        expect(shared).not.toContain(a);
        expect(shared).not.toContain(b);
      }),
    );
  });
});

describe('reach gained by accepting', () => {
  test('counts the contacts of the sender who were further than two steps away', () => {
    const ties = adjacencyOf([
      [mo, ana],
      [ana, wim],
      [ula, wim],
      [ula, jo],
    ]);
    expect(reachGained(ties, mo, ula)).toEqual([jo]);
  });

  test('is nothing when the ties of the sender are unknown', () => {
    expect(reachGained(adjacencyOf([[mo, ana]]), mo, ula)).toEqual([]);
  });

  test('never counts somebody whom the viewer reaches already', () => {
    fc.assert(
      fc.property(networks, people, people, (ties, viewer, sender) => {
        const known = tiesOf(ties, viewer);
        for (const gained of reachGained(ties, viewer, sender)) {
          expect(known.has(gained)).toBe(false);
          expect([...known].some((contact) => tiesOf(ties, contact).has(gained))).toBe(false);
        }
      }),
    );
  });
});
