import type { Word } from './words.ts';

/**
 * Pairs of neighbouring words with everything masked that a template swaps: numbers, links, names. Two notes made from
 * one template share most of theirs. Names are told by their place (after a greeting) and by capitals inside a sentence;
 * in German, which capitalises every noun, only the place and runs of two capitals count. Each pair once.
 */
export function maskedBigrams(text: readonly Word[]): Set<string> {
  const nouns = capitalisesNouns(text);
  const masked: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const mask = maskOf(text, at, nouns);
    // A name of two words masks like a name of one.
    if (mask !== '<name>' || masked.at(-1) !== '<name>') masked.push(mask);
  }
  const pairs = new Set<string>();
  for (let at = 1; at < masked.length; at++) pairs.add(`${masked[at - 1]} ${masked[at]}`);
  return pairs;
}

function maskOf(text: readonly Word[], at: number, nouns: boolean): string {
  const word = text[at]!;
  if (word.kind !== 'word') return `<${word.kind}>`;
  return isName(text, at, nouns) ? '<name>' : word.text;
}

/** Whether this word looks like a name of a person, company or place. */
export function isName(text: readonly Word[], at: number, nouns: boolean): boolean {
  const word = text[at]!;
  if (!word.capital || word.text.length < 2) return false;
  const before = text[at - 1];
  if (before && GREETINGS.has(before.text)) return true;
  // A first word may be a greeted name ("Anna, we ...") or any word; a greeting itself is none.
  if (!before || before.sentence !== word.sentence) return false;
  if (!nouns) return !isPronoun(word);
  const next = text[at + 1];
  const run = before.capital && before.text.length > 1 && text[at - 2]?.sentence === word.sentence;
  return run || isCompanyForm(next, word) || (Boolean(next?.capital) && isCompanyForm(text[at + 2], word));
}

const isCompanyForm = (word: Word | undefined, beside: Word) =>
  word !== undefined && word.sentence === beside.sentence && word.capital && COMPANY_FORMS.has(word.text);

/** Words that languages write with a capital although they name nobody. */
const isPronoun = ({ text }: Word) => PRONOUNS.has(text);
const PRONOUNS = new Set([
  'sie',
  'ihr',
  'ihre',
  'ihnen',
  'ihrem',
  'ihren',
  'ihrer',
  'du',
  'dir',
  'dich',
  'dein',
  'im',
  'id',
]);

const COMPANY_FORMS = new Set(['gmbh', 'ag', 'kg', 'ug', 'se', 'ev']);

const GREETINGS = new Set(
  `hi hello hey dear hallo liebe lieber frau herr bonjour salut cher chere madame monsieur hola estimado estimada querido
  querida ola oi caro cara prezado prezada dag beste hoi geachte mevrouw meneer mr mrs ms dr prof sr sra servus moin`.split(
    /\s+/,
  ),
);

/** German by its commonest words; only what writing does with capitals matters here, not the language as such. */
export function capitalisesNouns(text: readonly Word[]): boolean {
  let german = 0;
  for (const word of text) if (GERMAN.has(word.text)) german += 1;
  return german * 8 >= text.length;
}

const GERMAN = new Set(
  `der die das und ich sie wir ihr ihre ihren ein eine einen ist sind fur mit auf zu im den dem des nicht von bei haben
  wurde wurden mich uns auch als oder aus uber nach du dich dein deine mochte gerne gern suche suchen hat habe zum zur
  fuer ueber`.split(/\s+/),
);
