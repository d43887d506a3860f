import { REASONS } from '../../domain/reason.ts';
import { FIELDS } from '../../domain/history/field.ts';
import { OUTCOMES } from '../../domain/history/past-connection.ts';
import { ROLES } from '../../domain/history/role.ts';

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
  role: ROLES,
  field: FIELDS,
  owes: ['owner'],
  follow_up: ['never'],
  sort: SORTS,
};

/** Reads filters out of an address. What is not understood is left out: a mistyped address shows more, never nothing. */
export function filtersIn(search: Readonly<Record<string, string>>): Filters {
  const read = Object.entries(search).filter(([key, value]) => {
    if (key === 'year') return /^\d{4}$/.test(value);
    if (key === 'q') return value.trim() !== '';
    return ALLOWED[key]?.includes(value) ?? false;
  });
  return Object.fromEntries(read);
}

/** Filters with one of them changed; an empty value takes it away. */
export function changed(filters: Filters, key: keyof Filters, value: string): Record<string, string> {
  const { [key]: _, ...others } = filters;
  return value === '' ? others : { ...others, [key]: value };
}
