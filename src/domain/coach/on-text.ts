import { MEANINGS } from '../assessment/lexicon/meaning.ts';
import { CANNED_THRESHOLD } from '../assessment/template.ts';
import type { Signal } from '../request.ts';
import { advise, type Advice } from './codes.ts';
import type { ReadDraft } from './draft.ts';
import { templatePhrases } from './template-phrases.ts';

/** What the recipient would see in the text as such: harm, another motive, a copy, a template, links. */
export function onText(read: ReadDraft): Advice[] {
  if (read.assessment.blank) return [];
  return [...risk(read), ...motive(read), ...copy(read), ...template(read), ...links(read)];
}

function risk({ assessment: { risk } }: ReadDraft): Advice[] {
  if (risk.level === 'ok') return [];
  const signal = strongest(risk.signals);
  const values = { sign: signal?.code ?? '' };
  if (risk.kind === 'harassment') return [advise('hurtful', signal?.span, values)];
  return [advise(risk.level === 'scam' ? 'reads-as-fraud' : 'pushy', signal?.span, values)];
}

/** Points at what is hidden, not at the compliment in front of it. */
function motive({ assessment: { hiddenMotive } }: ReadDraft): Advice[] {
  if (!hiddenMotive) return [];
  const hidden = hiddenMotive.signals.filter(({ code }) => !isFront(code));
  const signal = strongest(hidden.filter(({ span }) => span)) ?? strongest(hiddenMotive.signals);
  return [advise('hidden-motive', signal?.span, { toward: hiddenMotive.toward })];
}

const isFront = (code: string) => {
  const meaning = Object.hasOwn(MEANINGS, code) ? MEANINGS[code as keyof typeof MEANINGS] : {};
  return Boolean(meaning.front) && !meaning.behind;
};

const copy = ({ isOwnCopy }: ReadDraft): Advice[] => (isOwnCopy ? [advise('own-copy')] : []);

function template({ assessment }: ReadDraft): Advice[] {
  const { likely, phrases } = templatePhrases(assessment);
  return likely >= CANNED_THRESHOLD ? [advise('like-a-template', phrases[0]?.span)] : [];
}

const links = ({ words }: ReadDraft): Advice[] =>
  words
    .filter(({ kind }) => kind === 'link')
    .map(({ text, start, end }) => advise('link', { start, end }, { host: text }));

const strongest = (signals: readonly Signal[]): Signal | undefined =>
  signals.toSorted((a, b) => b.weight - a.weight)[0];
