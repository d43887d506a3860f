/** A moment in milliseconds since 1970-01-01T00:00:00Z. The clock is always handed in, never read here. */
export type Instant = number;

/** A calendar day without a zone, `YYYY-MM-DD`. LinkedIn tells the day of a connection, not the hour. */
export type CalendarDay = string;

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
