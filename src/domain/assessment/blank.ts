import type { Span } from '../request.ts';
import { DEFAULT_SENTENCES } from './default-sentences.ts';
import { type Word, words } from './words.ts';

/** Why a note says nothing: it holds no words, only a greeting and a name, or a sentence that the network wrote. */
export interface Blank {
  because: 'no-words' | 'only-greeting' | 'default-sentence';
  span: Span | null;
}

/**
 * Whether a note says nothing of its own: empty, emoji or punctuation only, only a greeting, thanks or signature, or a
 * network's default sentence in any of its languages, with or without greeting and name. Null for every other note,
 * however short: "we met in Oslo" says something. Linear.
 */
export function blank(text: readonly Word[]): Blank | null {
  if (text.length === 0) return { because: 'no-words', span: null };
  if (text.length > LONGEST) return null;
  const span = { start: text[0]!.start, end: text.at(-1)!.end };
  if (isDefault(text)) return { because: 'default-sentence', span };
  return isOnlyGreeting(text) ? { because: 'only-greeting', span } : null;
}

/** The longest default sentence with greeting, name and signature around it. */
const LONGEST = 40;

/** A name of up to four words may stand before or behind the sentence, and where the sentence names the other person. */
const NAME_WORDS = 4;

function isDefault(text: readonly Word[]): boolean {
  const said = text.map((word) => word.text);
  return SENTENCES.some((sentence) => {
    for (let at = 0; at <= said.length - sentence.length; at++) {
      if (!startsAt(said, sentence, at)) continue;
      return isFrame(text.slice(0, at)) && isFrame(text.slice(at + sentence.length));
    }
    return false;
  });
}

const SENTENCES = DEFAULT_SENTENCES.map((sentence) => words(sentence).map((word) => word.text));

const startsAt = (said: readonly string[], sentence: readonly string[], at: number) =>
  sentence.every((word, offset) => said[at + offset] === word);

/** Greetings, courtesies and names around a default sentence. */
function isFrame(text: readonly Word[]): boolean {
  const others = text.filter((word) => !COURTESY.has(word.text));
  return others.length <= NAME_WORDS * 2 && others.every((word) => word.kind === 'word' && word.capital);
}

/** At least one greeting, otherwise only names: a lone "Kubernetes" is no greeting, and neither is a lone question. */
function isOnlyGreeting(text: readonly Word[]): boolean {
  if (text.length > 12) return false;
  const others = text.filter((word) => !COURTESY.has(word.text));
  if (others.length === text.length || others.length > NAME_WORDS) return false;
  if (others.length === 0) return true;
  const known = text.findIndex((word) => GREETING.has(word.text));
  const calm = others.every((word) => word.kind === 'word' && !TELLING.has(word.text));
  // In a text all in capitals they tell no names, unless it is hardly more than a name.
  const telling = text.length <= 6 || text.some((word) => !word.capital);
  const named = telling && others.every((word) => word.capital);
  return known >= 0 && calm && (named || (others.length <= 2 && text.length <= 4));
}

const GREETING = new Set(
  `hi hello hey hiya howdy greetings dear good morning afternoon evening day hallo guten tag moin servus gruss grusse
  gruezi liebe lieber hey sehr geehrte geehrter bonjour salut bonsoir coucou cher chere hola buenos buenas dias tardes
  noches estimado estimada ola bom boa dia tarde noite prezado prezada caro cara oi dag goedemorgen goedemiddag
  goedenavond hoi beste geachte ciao salve buongiorno buonasera gentile thanks thank danke merci gracias obrigado
  obrigada bedankt dank grazie cheers regards best cordialement saludos abraco cumprimentos groet groeten groetjes vg lg
  mfg yo sup ahoj hej namaste salam`.split(/\s+/),
);

/** Words that belong to greetings, thanks and closings, and say nothing else. */
const COURTESY = new Set([
  ...GREETING,
  ...`there you so much kind warm sincerely yours best wishes many a lot and mr mrs ms dr prof sir madam again everyone
  all herr frau dir ihnen mit grussen vielen herzliche viele freundlichen freundliche beste mit schone schonen zusammen
  monsieur madame m mme mlle bien a vous toi beaucoup amicalement
  senor senora sr sra srta don dona muchas un saludo cordial cordiales atentamente que tal
  muito tudo bem atenciosamente abracos um uma senhor senhora
  meneer mevrouw heer met vriendelijke hartelijke vriendelijk u je jou wel alvast
  signor signora molte cordiali saluti ps`.split(/\s+/),
]);

/** One of these beside a greeting already says or asks something. */
const TELLING = new Set(
  `for about pelo pela para pour fur voor over sobre kaffee cafe koffie why job hiring connect help question who what when where call meet coffee sale free money follow work warum wer was
  hilfe frage arbeit job pourquoi qui quoi aide travail porque quien que trabajo ayuda por quem ajuda trabalho vaga
  waarom wie wat hulp vraag werk stelle yes no ok nein ja oui non si sim nee`.split(/\s+/),
);
