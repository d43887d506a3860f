/** The part of an address after `?` as plain text, without the JSON that the router would put there. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(values: Record<string, unknown>): string {
  const set = Object.entries(values).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  if (set.length === 0) return '';
  return `?${new URLSearchParams(set.map(([key, value]) => [key, String(value)])).toString()}`;
}

/** One value of an address, where it is there. */
export function textOf<Key extends string>(
  values: Record<string, unknown>,
  key: Key,
): { [K in Key]?: string } {
  const value = values[key];
  return (typeof value === 'string' && value !== '' ? { [key]: value } : {}) as { [K in Key]?: string };
}
