import type { Span } from '../../domain/request.ts';
import type { BecauseText } from '../../http/schemas.ts';

/** A stretch of a note: plain, or the passage that because-sentence number `because` (from 1) points at. */
export interface Segment {
  text: string;
  because: number | null;
}

/** The passages that the because-sentences point at, with the sentence's number. */
export function markedSpans(because: readonly BecauseText[]): { span: Span; because: number }[] {
  return because.flatMap(({ pointer }, index) =>
    pointer.to === 'span' ? [{ span: pointer.span, because: index + 1 }] : [],
  );
}

/**
 * Cuts a note into stretches. Where passages overlap, the stronger sentence (the lower number) keeps the overlap, and a
 * passage wholly inside another is not marked; spans outside the note are cut to it.
 */
export function segmentsOf(note: string, marked: readonly { span: Span; because: number }[]): Segment[] {
  const owner = Array.from<number | null>({ length: note.length }).fill(null);
  for (const { span, because } of marked.toSorted((a, b) => b.because - a.because)) {
    owner.fill(because, Math.max(0, span.start), Math.min(note.length, span.end));
  }
  const segments: Segment[] = [];
  let start = 0;
  for (let at = 1; at <= note.length; at += 1) {
    if (at < note.length && owner[at] === owner[start]) continue;
    segments.push({ text: note.slice(start, at), because: owner[start] ?? null });
    start = at;
  }
  return segments;
}

/** True for the last stretch of a passage, however often another one interrupts it. */
export const endsPassage = (segments: readonly Segment[], index: number): boolean =>
  segments.findLastIndex(({ because }) => because === segments[index]?.because) === index;

/** True where a note holds an address that a reader might want to follow. */
export const hasAddress = (note: string): boolean =>
  /https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|io|me|de|eu)\b/i.test(note);
