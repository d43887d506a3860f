import { fold } from '../assessment/fold.ts';
import type { Word } from '../assessment/words.ts';
import type { Span } from '../request.ts';

/**
 * The name in a note's greeting, where it is no part of the recipient's name; null when it fits, when nobody is greeted,
 * or when we cannot tell. Short forms fit ("Max" for Maximilian), and so do other spellings of umlauts. A name counts
 * only when punctuation or a new line follows it: "Hi My name is ..." greets nobody.
 */
export function wrongName(note: string, text: readonly Word[], name: string): Span | null {
  const greeted = greetedName(note, text);
  const called = parts(name);
  if (greeted.length === 0 || called.length === 0) return null;
  const fits = ({ text: word }: Word) => called.some((part) => isSame(part, spelling(word)));
  if (greeted.filter(isTelling).some(fits)) return null;
  return { start: greeted[0]!.start, end: greeted.at(-1)!.end };
}

function greetedName(note: string, text: readonly Word[]): Word[] {
  const from = text.findIndex(({ text: word }) => !GREETING.has(word));
  if (from <= 0 || from > MOST_GREETING) return [];
  let behind = from;
  while (behind < text.length && isOfName(text[behind]!) && isJoined(note, text[behind - 1]!, text[behind]!))
    behind += 1;
  const last = text[behind - 1]!;
  if (behind === from || !/^(?:\s*$|\s*[,!:;–—-]|\.|[ \t]*\n)/.test(note.slice(last.end))) return [];
  const greeted = text.slice(from, behind);
  return greeted.some(isTelling) ? greeted : [];
}

/** Neither an initial nor a "von": these fit anybody. */
const isTelling = ({ capital, text }: Word) => capital && text.length > 1;

/** "Guten Morgen sehr geehrte Frau Prof. Dr." is as long as it gets. */
const MOST_GREETING = 7;

const isOfName = ({ kind, capital, text }: Word) =>
  kind === 'word' && !NOBODY.has(text) && (capital || PARTICLES.has(text));

/** Only blanks and what stands inside names; a comma only right behind the greeting, as in "Olá, Beatriz!". */
const isJoined = (note: string, before: Word, word: Word) => {
  const between = note.slice(before.end, word.start);
  return /^[ \t.’'-]{0,3}$/.test(between) || (between === ', ' && GREETING.has(before.text));
};

/** Words of a name in Latin letters; other scripts are transcribed in too many ways to compare. */
const parts = (name: string) =>
  (name.match(/[\p{L}\p{M}]+/gu) ?? [])
    .map((part) => spelling(fold(part)))
    .filter((part) => /^[a-z]{2,}$/.test(part));

const spelling = (word: string) => word.replaceAll(/([aou])e/g, '$1');

const SHORTEST_FORM = 3;

const isSame = (a: string, b: string) =>
  a === b || (Math.min(a.length, b.length) >= SHORTEST_FORM && (a.startsWith(b) || b.startsWith(a)));

/** Greetings and titles, folded, in our six languages. */
const GREETING = new Set(
  `hi hello hey hiya dear good morning afternoon evening greetings mr mrs ms mx miss dr prof professor sir
  hallo guten morgen tag abend moin servus liebe lieber sehr geehrte geehrter herr frau gruss dich
  bonjour bonsoir salut cher chere monsieur madame mademoiselle mme mlle
  hola buenos buenas dias tardes noches estimado estimada querido querida senor senora sr sra srta don dona
  ola oi bom boa dia tarde noite prezado prezada caro cara senhor senhora
  hoi dag goedemorgen goedemiddag goedenavond beste geachte mevrouw meneer heer mijnheer`.split(/\s+/),
);

const PARTICLES = new Set('van von der den de del da do dos das la le di du ter ten zu el al y'.split(' '));

/** Capitalised, but nobody's name. */
const NOBODY = new Set(
  `there all everyone everybody thanks sorry yes well please danke entschuldigung merci gracias obrigado obrigada bedankt team folks friend friends colleague colleagues sir madam hiring manager again
  zusammen alle damen herren kollege kollegin kollegen leute team freunde
  tous toutes equipe collegue collegues todos todas equipo colega colegas amigo amiga equipe pessoal
  allemaal collega collegas iedereen team`.split(/\s+/),
);
