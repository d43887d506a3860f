import { words } from '../assessment/words.ts';
import { personalPassages, type ProfileLine } from '../personal.ts';
import type { Span } from '../request.ts';
import type { Draft } from './draft.ts';

/**
 * Passages of the note that name something of the recipient's profile, null when it is unknown. Stricter than what the
 * recipient is shown: the mere name of an organisation, former employers included, is what a mail merge fills in too.
 */
export function personalTo({ note, recipient }: Draft): Span[] | null {
  if (!recipient || recipient.lines.length === 0) return null;
  const { name, company, title, lines } = recipient;
  const everybodys = namesOf(recipient);
  const telling = new Set(texts(lines).filter((word) => !everybodys.has(word)));
  return personalPassages(note, lines, { name, company, title }).filter(({ start, end }) =>
    words(note.slice(start, end)).some(({ text }) => telling.has(text)),
  );
}

const texts = (lines: readonly ProfileLine[]): string[] =>
  lines.flatMap(({ text }) => words(text).map((word) => word.text));

/** Words of names and organisations, unless the recipient also lists them as a skill. */
function namesOf({ name, company, title, lines }: NonNullable<Draft['recipient']>): Set<string> {
  const organisations = lines.map(({ organisation }) => organisation).join(' ');
  const names = new Set(words(`${name} ${company} ${title} ${organisations}`).map(({ text }) => text));
  for (const skill of texts(lines.filter(({ kind }) => kind === 'skill'))) names.delete(skill);
  return names;
}
