/**
 * The form of a word in which two spellings of it are equal: lower case, without accents and invisible characters,
 * letters of other alphabets that look Latin replaced, full-width and mathematical letters too, digits between letters
 * read as letters ("wh4tsapp"). Not for display. Idempotent on its own results; linear.
 */
export function fold(raw: string): string {
  const latin = isAscii(raw) ? raw.toLowerCase() : foldUnicode(raw);
  return latin.length >= 5 && DIGIT_INSIDE.test(latin) ? unleet(latin) : latin;
}

const DIGIT_INSIDE = /^[a-z]+[0-9]/;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}

function foldUnicode(raw: string): string {
  let folded = '';
  for (const letter of raw.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (letter.charCodeAt(0) < 0x80) folded += letter;
    else if (!INVISIBLE.test(letter)) folded += LOOK_ALIKES.get(letter) ?? letter;
  }
  return folded;
}

const INVISIBLE = /[\p{M}\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;

/** Letters that NFKD leaves alone but that a reader takes for Latin ones. */
const LOOK_ALIKES = new Map<string, string>([
  ...pairs('аa', 'вb', 'еe', 'кk', 'мm', 'нh', 'оo', 'рp', 'сc', 'тt', 'уy', 'хx', 'іi', 'јj', 'ѕs', 'ԁd'),
  ...pairs('ցg', 'һh', 'ӏl', 'ոn', 'սu', 'ԛq', 'ԝw', 'ʏy', 'ɡg', 'ɑa', 'ıi', 'ɩi', 'ʟl', 'ɴn', 'ʀr'),
  ...pairs('αa', 'βb', 'εe', 'ηn', 'ιi', 'κk', 'νv', 'οo', 'ρp', 'τt', 'υu', 'χx', 'γy', 'ωw'),
  ...pairs('øo', 'łl', 'đd', 'ħh', 'ŧt', 'ßss', 'æae', 'œoe', 'þth', 'ðd'),
]);

function pairs(...couples: string[]): [string, string][] {
  return couples.map((couple) => [couple[0]!, couple.slice(1)]);
}

const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** Only digits with a letter on both sides: "covid19" and "2fa" keep theirs. */
function unleet(word: string): string {
  let read = '';
  for (let at = 0; at < word.length; at++) {
    const inside = /[a-z]/.test(word[at - 1] ?? '') && /[a-z]/.test(word[at + 1] ?? '');
    read += inside ? (LEET[word[at]!] ?? word[at]!) : word[at]!;
  }
  return read;
}
