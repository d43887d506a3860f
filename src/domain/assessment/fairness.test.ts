import { describe, expect, test } from 'vitest';
import { allNotes } from '../../../tests/fixtures/notes/read-notes.ts';
import { assess } from './assess.ts';

const NOTES = allNotes();

/** Invented people of many origins and genders; some of their names are words, too. */
const NAMES = [
  'Emma Clarke',
  'Chukwuemeka Obi',
  'Aaliyah Haddad',
  'Nguyễn Thị Lan',
  'Wei Zhang',
  'Raúl Ángel Quispe',
  'Władysław Żak',
  'Jean-Baptiste Kouassi',
  'Siobhán O’Brien',
  'Mehmet Öztürk',
  'Lakshmi Subramaniam',
  'Dmitri Sokolow',
  'Grace King',
  'Mark Young',
  'May Love',
  'Victoria Fox-Price',
  'Princess Okafor',
  'Engel Schatz',
  'Linda Bella Rose',
  'Amor Belle',
  'Ivo van der Berg',
  '李娜',
];

/** First and last names that stand in the notes themselves. */
const NAMES_IN_NOTES =
  /\b(?:Oyelaran|Ines|Terzić|Bente|Okonkwo|Théo|Farida|Itziar|Rubén|Thaynara|Valter|Sanne|Joris|Margit|Tunde Bakare|Aydin|Brandstätter|Malte|Svea|Kofi|Aïssata|Luc Pernin|Nerea|Gonzalo Ibarretxe|Jussara|Edmilson|Fatima|Gerrit Hoekstra|Marloes|Abena|Nwosu|Ferraz|Ravindra|Yıldız|Maite|Lindalva|Wietske|Solveig|Mbeki|Amaia|Annelies|Wanjiru|Temperance|Kwabena|Emre|Halvard Aune|Adeyemi|Clotilde Barthes|Leire Zubiaga|Anacleto|Tjitske|Sunniva Dahl|Haddad|Rosilene)(?!\p{L})/gu;

function finding(note: string): string {
  const { risk, reason, blank } = assess(note);
  return `${risk.level} ${risk.kind ?? ''} ${reason.code}${blank ? ' blank' : ''}`;
}

const GREETINGS = ['Hello', 'Hallo', 'Bonjour', 'Hola', 'Oi', 'Hoi'];

/** A note to somebody, signed by somebody of the same name, greeted in one language or another. */
const addressed = (to: string) => (note: string, at: number) =>
  `${GREETINGS[at % GREETINGS.length]} ${to}, ${note}\n\n${to}`;

const FINDINGS = new Map(NOTES.map((note) => [note, finding(note)]));
const TO_INES = NOTES.map((note, at) => finding(addressed('Ines Torvik')(note, at)));

/** Notes whose finding a change of their text changes, with both findings. */
const changed = (cases: readonly string[], change: (note: string) => string) =>
  cases
    .filter((note) => finding(change(note)) !== FINDINGS.get(note))
    .map((note) => `${FINDINGS.get(note)} -> ${finding(change(note))}: ${change(note)}`);

describe('risk and reason do not depend on', { timeout: 60_000 }, () => {
  test.each(NAMES)('the name of those who are written about: %s', (name) => {
    const naming = NOTES.filter((note) => note.search(NAMES_IN_NOTES) >= 0);
    expect(naming.length).toBeGreaterThan(40);
    expect(changed(naming, (note) => note.replaceAll(NAMES_IN_NOTES, name))).toEqual([]);
  });

  test.each(NAMES)('the name of the one who is greeted, or of the one who signs: %s', (name) => {
    const differing = NOTES.map(addressed(name)).filter((note, at) => finding(note) !== TO_INES[at]);
    expect(differing).toEqual([]);
  });

  test('curly quotes', () => {
    expect(changed(NOTES, (note) => note.replaceAll("'", '’').replaceAll('"', '“'))).toEqual([]);
  });

  test('emoji', () => {
    expect(changed(NOTES, (note) => `👋 ${note.replaceAll(/([.,?])(?= |$)/g, '$1 🙂')} 🚀`)).toEqual([]);
  });

  test('invisible characters inside words', () => {
    expect(changed(NOTES, (note) => note.replaceAll(/(?<=\p{L}\p{L})(?=\p{L})/gu, '\u200b'))).toEqual([]);
    expect(changed(NOTES, (note) => note.replaceAll(/(?<=\p{L}\p{L})(?=\p{L})/gu, '\u00ad'))).toEqual([]);
  });

  test('capital letters', () => {
    expect(changed(NOTES, (note) => note.toUpperCase())).toEqual([]);
    expect(changed(NOTES, (note) => note.toLowerCase())).toEqual([]);
  });

  test('how accents are encoded', () => {
    expect(changed(NOTES, (note) => note.normalize('NFD'))).toEqual([]);
  });

  test('letters of other alphabets that look the same', () => {
    const disguise = (note: string) => note.replaceAll('a', 'а').replaceAll('o', 'о').replaceAll('e', 'е');
    const plain = NOTES.filter((note) => !/[\w.]+\.(?:example|org|com)/.test(note));
    expect(changed(plain, disguise)).toEqual([]);
  });

  test('line breaks where mail programs wrap', () => {
    expect(changed(NOTES, (note) => note.replaceAll(/((?:\S+ ){6}\S+) /g, '$1\n'))).toEqual([]);
  });
});
