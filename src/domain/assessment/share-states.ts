import type { Node } from './phrases.ts';

/**
 * Lets all states of a matcher that go on alike be one state. Most phrases end in the same few ways, so that four in five
 * states are spared; what is found stays the same. Costs about as much as building the matcher.
 */
export function shareStates(root: Node): Node {
  const alike = new Map<string, Node>();
  const settled = new Map<Node, Node>();
  const ids = new Map<Node, number>();
  const idOf = (one: Node): number => ids.get(one)!;

  const settle = (one: Node): Node => {
    const before = settled.get(one);
    if (before) return before;
    for (const [word, next] of one.exact) one.exact.set(word, settle(next));
    for (const [kind, next] of one.kinds) one.kinds.set(kind, settle(next));
    for (const beginnings of one.prefix.values())
      for (const beginning of beginnings) beginning[1] = settle(beginning[1]);
    one.gaps = one.gaps.map(({ most, next }) => ({ most, next: settle(next) }));
    one.joins = one.joins.map(settle);
    const key = keyOf(one, idOf);
    const same = alike.get(key) ?? one;
    if (same === one) {
      alike.set(key, one);
      ids.set(one, ids.size);
    }
    settled.set(one, same);
    return same;
  };
  return settle(root);
}

function keyOf({ exact, prefix, kinds, gaps, joins, codes }: Node, idOf: (one: Node) => number): string {
  const ways = [
    ...[...exact].map(([word, next]) => `=${word} ${idOf(next)}`),
    ...[...kinds].map(([kind, next]) => `<${kind} ${idOf(next)}`),
    ...[...prefix.values()].flat().map(([beginning, next]) => `*${beginning} ${idOf(next)}`),
    ...gaps.map(({ most, next }) => `.${most} ${idOf(next)}`),
    ...joins.map((next) => `+${idOf(next)}`),
    ...codes.map((code) => `!${code}`),
  ];
  return ways.toSorted().join('\n');
}
