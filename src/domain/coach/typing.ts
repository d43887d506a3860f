import { blank } from '../assessment/blank.ts';
import { placeholders } from '../assessment/placeholders.ts';
import { words } from '../assessment/words.ts';
import { advise, type Advice } from './codes.ts';

/** Long enough to say why and what for, short enough to be read on a phone. */
export const AIM = { from: 200, to: 400 } as const;

/**
 * What can be told while somebody types, without a lexicon and without the server: blank or a network's default
 * sentence, slots that nobody filled (one piece of advice each), and the length in UTF-16 code units without the blanks
 * around the note. A blank note gets no advice on its length. Linear.
 */
export function coachWhileTyping({ note, limit }: { note: string; limit: number | null }): readonly Advice[] {
  const slots = placeholders(note);
  const nothing = slots.length === 0 ? blank(words(note)) : null;
  if (nothing) return [advise('blank', nothing.span)];
  return [
    ...slots.map((span) => advise('placeholder', span, { passage: note.slice(span.start, span.end) })),
    length(note, limit),
  ];
}

function length(note: string, limit: number | null): Advice {
  const characters = note.trim().length;
  const values = { characters, ...aimWithin(limit) };
  if (limit !== null && characters > limit) {
    const start = note.length - note.trimStart().length + limit;
    return advise(
      'over-limit',
      { start, end: note.trimEnd().length },
      { ...values, over: characters - limit },
    );
  }
  if (characters < values.from) return advise('too-short', null, values);
  return advise(characters > values.to ? 'too-long' : 'good-length', null, values);
}

/** Under a network's limit, at least half of the room that it leaves. */
const aimWithin = (limit: number | null) =>
  limit === null ? AIM : { from: Math.min(AIM.from, Math.floor(limit / 2)), to: Math.min(AIM.to, limit) };
