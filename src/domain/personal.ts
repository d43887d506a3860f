import { words, type Word } from './assessment/words.ts';
import type { LineKind } from './profile/line.ts';
import type { Span } from './request.ts';

/** A line of the recipient's own profile, as far as a note may name it. */
export interface ProfileLine {
  kind: LineKind;
  text: string;
  organisation: string;
}

/** What everybody can copy from the top of a profile, and what therefore shows nothing. */
export interface KnownToEverybody {
  name: string;
  company: string;
  title: string;
}

/** Two matching words may have this many others between them and still be one passage. */
const WIDEST_GAP = 2;
/** Shorter words ("the", "und") are too common to show that somebody read a profile. */
const SHORTEST_WORD = 4;

/**
 * Passages of a note that name something of this recipient's profile or works beyond name, employer and job title: a
 * skill word for word, or at least two telling words of a work, a school or a former position close together.
 *
 * @returns spans of the note in order, without overlaps; empty when nothing matches. Costs O(note × lines).
 */
export function personalPassages(
  note: string,
  lines: readonly ProfileLine[],
  known: KnownToEverybody,
): Span[] {
  const tokens = words(note);
  const common = new Set(words(`${known.name} ${known.company} ${known.title}`).map(({ text }) => text));
  const spans = lines
    .filter(({ kind }) => kind !== 'link') // of an address, words show nothing
    .flatMap((line) =>
      line.kind === 'skill' ? skill(tokens, line, common) : passages(tokens, line, common),
    );
  return withoutOverlaps(spans);
}

function skill(tokens: readonly Word[], line: ProfileLine, common: ReadonlySet<string>): Span[] {
  const wanted = words(line.text).map(({ text }) => text);
  if (wanted.every((word) => common.has(word))) return [];
  if (wanted.length === 1 && wanted[0]!.length < 2) return [];
  const at = tokens.findIndex((_, index) =>
    wanted.every((word, offset) => tokens[index + offset]?.text === word),
  );
  return at < 0 ? [] : [spanOf(tokens, at, at + wanted.length - 1)];
}

function passages(tokens: readonly Word[], line: ProfileLine, common: ReadonlySet<string>): Span[] {
  const telling = new Set(
    words(`${line.text} ${line.organisation}`)
      .map(({ text }) => text)
      .filter((word) => word.length >= SHORTEST_WORD && !common.has(word)),
  );
  const hits = tokens.flatMap(({ text }, index) => (telling.has(text) ? [index] : []));
  return runs(hits)
    .filter((run) => new Set(run.map((index) => tokens[index]!.text)).size >= 2)
    .map((run) => spanOf(tokens, run[0]!, run.at(-1)!));
}

/** Groups of neighbouring positions. */
function runs(hits: readonly number[]): number[][] {
  const found: number[][] = [];
  for (const hit of hits) {
    const last = found.at(-1);
    if (last && hit - last.at(-1)! <= WIDEST_GAP + 1) last.push(hit);
    else found.push([hit]);
  }
  return found;
}

const spanOf = (tokens: readonly Word[], first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last]!.end,
});

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const longestFirst = spans.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Span[] = [];
  for (const span of longestFirst) {
    if (kept.every(({ start, end }) => span.end <= start || span.start >= end)) kept.push(span);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
