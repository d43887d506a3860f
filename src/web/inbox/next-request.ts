/** The request that is open after this one is answered: the one below, at the end the one above; null when it was the last. */
export function nextAfterAnswer(ids: readonly string[], answered: string): string | null {
  const index = ids.indexOf(answered);
  if (index === -1) return ids[0] ?? null;
  return ids[index + 1] ?? ids[index - 1] ?? null;
}

/** The request that many steps away, stopping at both ends; the first when none is open. */
export function neighbour(ids: readonly string[], current: string | null, step: number): string | null {
  const index = current === null ? -1 : ids.indexOf(current);
  if (index === -1) return ids[0] ?? null;
  return ids[Math.min(Math.max(index + step, 0), ids.length - 1)] ?? null;
}
