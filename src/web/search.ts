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

/** Reads some values of an address, each where it is there. */
export const textsOf =
  <Key extends string>(...keys: Key[]) =>
  (values: Record<string, unknown>): { [K in Key]?: string } => {
    const isThere = (value: unknown) => typeof value === 'string' && value !== '';
    const set = keys.filter((key) => isThere(values[key])).map((key) => [key, values[key]]);
    return Object.fromEntries(set) as { [K in Key]?: string };
  };
