import { detect } from 'tinyld';
import type { Word } from './words.ts';

/** Languages of networks' notes that we tell apart. Fewer would call Swedish Dutch; more would mistake short notes. */
const LANGUAGES = 'en de fr es pt nl it sv da no fi pl cs ro hu tr uk ru el ar he hi ja ko zh'.split(' ');

/** Shorter notes are not guessed at. */
const LEAST_WORDS = 3;

/** Enough to be sure; the rest of a long text would only cost time. */
const ENOUGH = 600;

/**
 * BCP 47 tag of a note's language, `und` for notes of fewer than three words. Common words of our six languages decide
 * where one language has clearly more of them than the others, since letter statistics are weak on a short line;
 * otherwise letter statistics do. Nothing else in the assessment depends on it: lexicons of all languages are read at once.
 */
export function languageOf(text: string, tokens: readonly Word[]): string {
  const said = tokens.filter((word) => word.kind === 'word').slice(0, 80);
  if (
    said.length < LEAST_WORDS &&
    !/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u.test(text.slice(0, ENOUGH))
  )
    return 'und';
  return byCommonWords(said) ?? (detect(text.slice(0, ENOUGH), { only: LANGUAGES }) || 'und');
}

/** A language leads clearly with two common words more than the next one. */
function byCommonWords(said: readonly Word[]): string | null {
  const counts = Object.entries(COMMON)
    .map(([language, common]) => ({ language, count: said.filter((word) => common.has(word.text)).length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first!.count >= second!.count + 2 && first!.count * 5 >= said.length ? first!.language : null;
}

const set = (text: string) => new Set(text.split(' '));

/** Folded; words that several of the languages share stand in each of them, so that they decide nothing. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'the and i you your to of in is are we our my for with on at would have that this it was be about from if',
  ),
  de: set(
    'der die das und ich sie wir ihr ihre ihren ihnen fur mit auf zu im den dem ist sind haben eine einen ein nicht von uber',
  ),
  fr: set(
    'le la les et je vous nous votre vos dans de du des un une est sur pour avec que en au mon notre ai suis',
  ),
  es: set(
    'el la los las y yo usted su sus tu en de del un una es para con que por me mi nos nuestro al lo se como',
  ),
  pt: set(
    'o a os as e eu voce seu sua seus em de do da dos um uma para com que por me meu minha nos no na ao se como',
  ),
  nl: set(
    'de het een en ik je u uw wij we in van is voor met op dat die te zijn mijn ons onze bij naar niet over aan',
  ),
  it: set('il lo la gli e io lei suo sua in di del un una per con che mi mio ci nostro ho sono della nel al'),
  sv: set('och jag du din vi var att en ett det som pa i av for med ar har inte om'),
  da: set('og jeg du din vi vores at en et det som pa i af for med er har ikke om'),
};
