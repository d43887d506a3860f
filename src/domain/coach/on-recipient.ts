import { advise, type Advice } from './codes.ts';
import type { ReadDraft } from './draft.ts';
import { wrongName } from './greeting.ts';
import { reasonBehind } from './worth.ts';
import type { Reason } from '../reason.ts';

/** What the note has for this recipient: their name, something of their own, something in it for them. */
export function onRecipient(read: ReadDraft): Advice[] {
  if (read.assessment.blank) return [];
  return [...greeting(read), ...personal(read), ...benefit(read)];
}

function greeting({ draft: { note, recipient }, words }: ReadDraft): Advice[] {
  const span = recipient && wrongName(note, words, recipient.name);
  return span
    ? [advise('wrong-name', span, { name: recipient.name, greeted: note.slice(span.start, span.end) })]
    : [];
}

/** In a copy of an own note, what looks personal may be a gap that was filled in: it earns no praise. */
function personal({ draft: { note }, personal: passages, isOwnCopy }: ReadDraft): Advice[] {
  if (!passages || (isOwnCopy && passages.length > 0)) return [];
  if (passages.length === 0) return [advise('nothing-personal')];
  return passages.map((span) => advise('personal', span, { passage: note.slice(span.start, span.end) }));
}

/** Reasons that are something for both sides in themselves. */
const FOR_BOTH: ReadonlySet<Reason> = new Set([
  'met_before',
  'shared_connection',
  'community_event',
  'your_work',
]);

function benefit(read: ReadDraft): Advice[] {
  if (read.benefit) return [advise('benefit', read.benefit)];
  const reason = reasonBehind(read);
  return reason && FOR_BOTH.has(reason) ? [] : [advise('no-benefit')];
}
