/**
 * One parser for each format that LinkedIn writes; none guesses. A date that does not exist is told apart from a text
 * that is no date: the first is a damaged row, the second perhaps a format that we should learn.
 */
import { fail, ok, type Result } from '../../domain/result.ts';
import type { CalendarDay, Instant } from '../../domain/time.ts';
import type { CoarseDate } from '../profile-record.ts';
import { monthOf } from './months.ts';

export type DateProblem = 'date-unreadable' | 'date-impossible';

interface Moment {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

const MESSAGE = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d) UTC$/;
const ENDORSEMENT = /^(\d{4})\/(\d\d)\/(\d\d) (\d\d):(\d\d):(\d\d) UTC$/;
/** Newer formatters put a narrow no-break space before AM; LinkedIn's does not yet. */
const INVITATION = /^(\d{1,2})\/(\d{1,2})\/(\d\d),[ \u00A0\u202F](\d{1,2}):(\d\d)[ \u00A0\u202F]([AP])M$/i;
/** `08 Feb 2026`; spreadsheets make `8-Feb-26` of it, other languages `8 févr. 2026` or `8. Februar 2026`. */
const DAY_MONTH_YEAR = /^(\d{1,2})\.?[ -](?:de )?(\p{L}+)\.?[ -](?:de )?(\d{4}|\d\d)$/u;
/** What spreadsheets outside the United States make of it. `03/04/2021` is missing on purpose: it has two meanings. */
const RESAVED = /^(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})\.(\d{1,2})\.(\d{4}))$/;

/** `2025-06-01 14:03:22 UTC` */
export const parseMessageDate = (text: string): Result<Instant, DateProblem> => parseYearFirst(MESSAGE, text);

/** `2024/02/01 15:02:55 UTC` */
export const parseEndorsementDate = (text: string): Result<Instant, DateProblem> =>
  parseYearFirst(ENDORSEMENT, text);

/** `1/29/26, 2:37 PM`, also of recommendations. LinkedIn does not tell the zone; we read it as UTC. */
export function parseInvitationDate(text: string): Result<Instant, DateProblem> {
  const match = INVITATION.exec(text.trim());
  if (match === null) return fail('date-unreadable');
  const [month, day, year, hour, minute] = match.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour < 1 || hour > 12) return fail('date-impossible');
  const isAfternoon = match[6]?.toUpperCase() === 'P';
  return instant({
    year: fullYear(year),
    month,
    day,
    hour: (hour % 12) + (isAfternoon ? 12 : 0),
    minute,
    second: 0,
  });
}

/** `08 Feb 2026`, and what spreadsheets make of it. */
export function parseConnectedOn(text: string): Result<CalendarDay, DateProblem> {
  const trimmed = text.trim();
  const match = DAY_MONTH_YEAR.exec(trimmed);
  if (match !== null) {
    const month = monthOf(match[2] ?? '');
    return month === undefined
      ? fail('date-unreadable')
      : day(fullYear(Number(match[3])), month, Number(match[1]));
  }
  const resaved = RESAVED.exec(trimmed);
  if (resaved === null) return fail('date-unreadable');
  return resaved[1] === undefined
    ? day(Number(resaved[6]), Number(resaved[5]), Number(resaved[4]))
    : day(Number(resaved[1]), Number(resaved[2]), Number(resaved[3]));
}

/** `Jan 2024` or `2024`; empty stays empty, and so does what cannot be read: a position matters without its dates. */
export function parseCoarseDate(text: string): CoarseDate {
  const match = /^(?:(\p{L}+)\.?[ -])?(\d{4})$/u.exec(text.trim());
  if (match === null) return '';
  const month = match[1] === undefined ? undefined : monthOf(match[1]);
  return month === undefined ? (match[2] ?? '') : `${match[2]}-${twoDigits(month)}`;
}

function parseYearFirst(pattern: RegExp, text: string): Result<Instant, DateProblem> {
  const match = pattern.exec(text);
  if (match === null) return fail('date-unreadable');
  const [, year, month, day, hour, minute, second] = match;
  return instant({
    year: +year!,
    month: +month!,
    day: +day!,
    hour: +hour!,
    minute: +minute!,
    second: +second!,
  });
}

/** LinkedIn opened in 2003: nothing in an archive is older, and two digits can mean only one century. */
const FIRST_YEAR = 2003;

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function instant({ year, month, day, hour, minute, second }: Moment): Result<Instant, DateProblem> {
  if (!isDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return fail('date-impossible');
  return ok(Date.UTC(year, month - 1, day, hour, minute, second));
}

function day(year: number, month: number, dayOfMonth: number): Result<CalendarDay, DateProblem> {
  if (!isDay(year, month, dayOfMonth)) return fail('date-impossible');
  return ok(`${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`);
}

function isDay(year: number, month: number, dayOfMonth: number): boolean {
  if (year < FIRST_YEAR || month < 1 || month > 12 || dayOfMonth < 1) return false;
  if (dayOfMonth <= 28) return true;
  return dayOfMonth <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
