import { coachWhileTyping } from '../../domain/coach/typing.ts';
import type { Span } from '../../domain/request.ts';
import type { Coaching } from '../../http/sending-schemas.ts';

/** What is said at once, in the browser; the server says it too, of a note that may be some words behind. */
export const TYPING_CODES = ['blank', 'placeholder', 'too-short', 'too-long', 'good-length'] as const;
export type TypingCode = (typeof TYPING_CODES)[number];

type Told = Coaching['advice'][number];

/** Advice as it is shown: what the browser found has its sentence made there. */
export type Shown = Omit<Told, 'text' | 'code'> &
  ({ text: string } | { code: TypingCode; values: Readonly<Record<string, string | number>> });

export type Coached = Coaching & { note: string };

const WEIGHTS = ['stop', 'mend', 'good'] as const;

/**
 * The advice on a note: its length and gaps as they are now, the rest as the server last saw it. While there is no note,
 * nothing is said about it: nobody needs to be told that a page is empty.
 */
export function adviceOn(note: string, coached: Coached | undefined): Shown[] {
  if (note.trim() === '') return [];
  const typed = coachWhileTyping({ note, limit: null }).filter(isTyped);
  const read = (coached?.advice ?? []).filter(({ code }) => !isTypingCode(code));
  const told = read.map(({ weight, text, span }) => ({
    weight,
    text,
    span: span && coached ? spanNow(span, coached.note, note) : null,
  }));
  return WEIGHTS.flatMap((weight) => [...typed, ...told].filter((one) => one.weight === weight));
}

const isTypingCode = (code: string): code is TypingCode => (TYPING_CODES as readonly string[]).includes(code);

const isTyped = <One extends { code: string }>(one: One): one is One & { code: TypingCode } =>
  isTypingCode(one.code);

/** Where a passage of an earlier note stands now; null when its words have changed or stand there more than once. */
export function spanNow(span: Span, before: string, now: string): Span | null {
  if (before === now) return span;
  const passage = before.slice(span.start, span.end);
  const start = now.indexOf(passage);
  if (start === -1 || passage === '' || now.indexOf(passage, start + 1) !== -1) return null;
  return { start, end: start + passage.length };
}

/** The advice in one glance: the heaviest that is there; null while there is none. */
export const heaviest = (advice: readonly Shown[]): Shown['weight'] | null =>
  WEIGHTS.find((weight) => advice.some((one) => one.weight === weight)) ?? null;
