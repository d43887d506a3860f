import { fail, ok, type Result } from '../../domain/result.ts';
import type { ImportRecord, SkipCause } from '../importer.ts';
import type { DateProblem } from './dates.ts';
import type { Header } from './header.ts';

/** Why a row was not taken over, before its line is known. */
export interface RowProblem {
  cause: SkipCause;
  detail?: string;
}

export type ReadRow = (fields: readonly string[]) => Result<ImportRecord, RowProblem>;

export const skip = (cause: SkipCause): Result<never, RowProblem> => fail({ cause });

const MAX_DETAIL = 40;

/** Skips a row for its date; the date itself is shown, so that the user can find and mend it. */
export function skipDate(cause: DateProblem, value: string): Result<never, RowProblem> {
  return fail({ cause, detail: value.slice(0, MAX_DETAIL) });
}

/** Reads one column by any of its names; a column that this generation of archives lacks is empty in every row. */
export function column(header: Header, ...names: readonly string[]): (fields: readonly string[]) => string {
  const index = names.map((name) => header.columns.get(name)).find((at) => at !== undefined);
  if (index === undefined) return () => '';
  return (fields) => fields[index] ?? '';
}

/** A record that stands on one text; without it the row says nothing. */
export function named<T extends ImportRecord>(
  name: string,
  make: (name: string) => T,
): Result<T, RowProblem> {
  const trimmed = name.trim();
  return trimmed === '' ? skip('value-missing') : ok(make(trimmed));
}
