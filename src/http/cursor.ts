/** Cursors are opaque to clients: positions in a list, as JSON in base64url. */
export const cursorOf = (position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** The position in a cursor; undefined when it was not made by us. */
export function positionOf(cursor: string): (string | number)[] | undefined {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPosition =
      Array.isArray(position) && position.every((part) => ['string', 'number'].includes(typeof part));
    return isPosition ? (position as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something from outside can be one of our ids; databases throw at anything else. */
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// A cursor can be made up by anybody; these keep what no column can hold from reaching the database.

/** A whole number from 0 that an integer column can hold. */
export const isCount = (value: unknown, below = 2 ** 31): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below;

/** A moment of the years 1970 to 9999. */
export const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < LAST_INSTANT;

const LAST_INSTANT = Date.UTC(10_000, 0);

/** A day of the calendar, such as 2026-02-28. */
export const isDay = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && (new Date(`${value}T00:00Z`).toJSON() ?? '').startsWith(value);

/** A moment as PostgreSQL writes it, such as 2026-02-28 09:30:00+00. */
export const isMoment = (value: string): boolean =>
  /^[\d-]{10} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?[+-](0\d|1[0-4])(:[0-5]\d)?$/.test(value) &&
  isDay(value.slice(0, 10));
