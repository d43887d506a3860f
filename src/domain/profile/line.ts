import { fail, ok, type Result } from '../result.ts';

/** What a line of a profile can be, in the order in which a profile is read. */
export const LINE_KINDS = ['position', 'work', 'skill', 'education', 'language', 'link'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** What sort of work, or of position; empty where nothing is told. */
export const LINE_FORMS = ['', 'article', 'talk', 'project', 'voluntary'] as const;
export type LineForm = (typeof LINE_FORMS)[number];

/** Where a line comes from. Whatever the member has typed or changed is theirs: `hand`. */
export const ORIGINS = ['hand', 'linkedin_archive', 'json_resume', 'sample'] as const;
export type Origin = (typeof ORIGINS)[number];

/** What a line says. */
export interface Line {
  kind: LineKind;
  form: LineForm;
  /** Title, degree, skill, name of the work or of the page. */
  text: string;
  /** Employer or school; empty for the rest. */
  organisation: string;
  /** `YYYY` or `YYYY-MM`; empty when not told. */
  since: string;
  /** The same; empty means not told, and for a position: still so. */
  until: string;
  url: string;
}

/** A line as it is kept. */
export interface KeptLine extends Line {
  /** What its source knows it by. */
  key: string;
  id: string;
  origin: Origin;
  place: number;
}

/** Limits in UTF-16 code units. */
export const LONGEST_LINE = 300;
export const LONGEST_ADDRESS = 2_000;
/** How many lines one member may add by hand. */
export const MOST_LINES = 500;

export type LineFailure = 'line-empty' | 'line-too-long' | 'address-unusable' | 'date-unusable';

/** A line as typed, without space around its words; refused when it says nothing or what cannot be kept. */
export function checkLine(given: Line): Result<Line, LineFailure> {
  const { kind, form } = given;
  const [text, organisation, since, until, url] = [
    given.text.trim(),
    given.organisation.trim(),
    given.since.trim(),
    given.until.trim(),
    given.url.trim(),
  ];
  if (kind === 'link' ? url === '' : text === '' && organisation === '') return fail('line-empty');
  if (Math.max(text.length, organisation.length) > LONGEST_LINE) return fail('line-too-long');
  if (url !== '' && !isWebAddress(url)) return fail('address-unusable');
  if (![since, until].every(isCoarseDate)) return fail('date-unusable');
  return ok({ kind, form, text: text || (kind === 'link' ? url : ''), organisation, since, until, url });
}

/** An address of a page on the web, with nothing secret in it. */
export const isWebAddress = (url: string): boolean =>
  url.length <= LONGEST_ADDRESS && /^https?:\/\/[^\s/?#@:[\]]+(:\d+)?([/?#]\S*)?$/i.test(url);

const isCoarseDate = (date: string): boolean => /^$|^\d{4}(-(0[1-9]|1[0-2]))?$/.test(date);

/** Whether two lines tell the same, however they are spelt: the second would be a repetition. */
export const saysTheSame = (one: Line, other: Line): boolean =>
  one.kind === other.kind && folded(one) === folded(other);

const folded = ({ kind, text, organisation, since, url }: Line): string =>
  (kind === 'link' ? [url.replace(/\/+$/, '')] : [text, organisation, kind === 'position' ? since : ''])
    .map((part) => part.trim().toLowerCase().replaceAll(/\s+/g, ' '))
    .join('\n');

/** The position that the card shows: the first one that has not ended and is paid. */
export const currentPosition = <T extends Line>(lines: readonly T[]): T | undefined =>
  lines.find(({ kind, form, until }) => kind === 'position' && form !== 'voluntary' && until === '');
