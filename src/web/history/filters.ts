import { REASONS } from '../../domain/reason.ts';
import { OUTCOMES } from '../../domain/history/past-connection.ts';

export const SORTS = ['connected_on', 'last_message', 'name'] as const;

/** What may stand in the address of the people page, under the names of the API. */
export interface Filters {
  reason?: string;
  outcome?: string;
  role?: string;
  field?: string;
  year?: string;
  owes?: 'owner';
  follow_up?: 'never';
  q?: string;
  sort?: (typeof SORTS)[number];
}

const ALLOWED: Record<string, readonly string[]> = {
  reason: REASONS,
  outcome: OUTCOMES,
  owes: ['owner'],
  follow_up: ['never'],
  sort: SORTS,
};

/** The codes that have a name; see `useCodes`. */
interface Codes {
  roles: readonly string[];
  fields: readonly string[];
}

/** Reads filters out of an address. What is not understood is left out: a mistyped address shows more, never nothing. */
export function filtersIn(search: Readonly<Record<string, string>>, { roles, fields }: Codes): Filters {
  const allowed: typeof ALLOWED = { ...ALLOWED, role: roles, field: fields };
  const read = Object.entries(search).filter(([key, value]) => {
    if (key === 'year') return /^\d{4}$/.test(value);
    if (key === 'q') return value.trim() !== '';
    return allowed[key]?.includes(value) ?? false;
  });
  return Object.fromEntries(read);
}

/** Filters with one of them changed; an empty value takes it away. */
export function changed(filters: Filters, key: keyof Filters, value: string): Record<string, string> {
  const { [key]: _, ...others } = filters;
  return value === '' ? others : { ...others, [key]: value };
}
