import { type Node, addPhrases, node } from '../phrases.ts';
import { shareStates } from '../share-states.ts';
import { HEADLINES } from './headlines.ts';
import type { ReasonCode, RiskCode, StyleCode } from './meaning.ts';
import { reasons as deReasons } from './de/reasons.ts';
import { risks as deRisks } from './de/risks.ts';
import { style as deStyle } from './de/style.ts';
import { reasons as enReasons } from './en/reasons.ts';
import { risks as enRisks } from './en/risks.ts';
import { style as enStyle } from './en/style.ts';
import { reasons as esReasons } from './es/reasons.ts';
import { risks as esRisks } from './es/risks.ts';
import { style as esStyle } from './es/style.ts';
import { reasons as frReasons } from './fr/reasons.ts';
import { risks as frRisks } from './fr/risks.ts';
import { style as frStyle } from './fr/style.ts';
import { reasons as nlReasons } from './nl/reasons.ts';
import { risks as nlRisks } from './nl/risks.ts';
import { style as nlStyle } from './nl/style.ts';
import { reasons as ptReasons } from './pt/reasons.ts';
import { risks as ptRisks } from './pt/risks.ts';
import { style as ptStyle } from './pt/style.ts';

/** How one language says every signal. The type makes sure that no language leaves one out. */
export type Lexicon = Record<ReasonCode | RiskCode | StyleCode, string>;

/** The languages in which notes are understood. */
export const LEXICONS = {
  en: { ...enReasons, ...enStyle, ...enRisks },
  de: { ...deReasons, ...deStyle, ...deRisks },
  fr: { ...frReasons, ...frStyle, ...frRisks },
  es: { ...esReasons, ...esStyle, ...esRisks },
  pt: { ...ptReasons, ...ptStyle, ...ptRisks },
  nl: { ...nlReasons, ...nlStyle, ...nlRisks },
} satisfies Record<string, Lexicon>;

/**
 * One matcher for all languages together: people mix languages, and short notes are too short to tell theirs. Phrases
 * of several words hardly ever collide between languages.
 */
export const NOTE_MATCHER = matcher(...Object.values(LEXICONS));
export const HEADLINE_MATCHER = matcher(HEADLINES);

function matcher(...lexicons: Record<string, string>[]): Node {
  const root = node();
  for (const lexicon of lexicons) {
    for (const [code, phrases] of Object.entries(lexicon)) addPhrases(root, code, phrases);
  }
  return shareStates(root);
}

/** Words that may stand anywhere inside a phrase without changing it. */
export const FILLERS: ReadonlySet<string> = new Set(
  `really very just so truly quite actually kindly simply super recently also
  wirklich sehr gerade gern gerne echt auch wohl mal ganz kürzlich
  vraiment très juste bien aussi récemment actuellement
  muy realmente también recientemente actualmente
  muito mesmo também recentemente realmente atualmente
  heel echt erg graag ook onlangs even momenteel`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/),
);
