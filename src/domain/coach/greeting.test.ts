import { describe, expect, test } from 'vitest';
import { words } from '../assessment/words.ts';
import { wrongName } from './greeting.ts';

const wrong = (note: string, name: string): string | null => {
  const span = wrongName(note, words(note), name);
  return span && note.slice(span.start, span.end);
};

describe('a greeting', () => {
  test.each([
    ['Hi Bea, we met on the pier.', 'Anna Lind', 'Bea'],
    ['Dear Ms Ortega\nI read your essay.', 'Anna Lind', 'Ortega'],
    ['Guten Tag Frau Dr. Weber, eine Frage.', 'Anna Lind', 'Weber'],
    ['Sehr geehrter Herr von der Heide, eine Frage.', 'Jonas Wrede', 'von der Heide'],
    ['Bonjour Madame Le Goff, une question.', 'Odile Kervran', 'Le Goff'],
    ['¡Buenos días, don Ramón! Una pregunta.', 'Nuria Beltrán', 'Ramón'],
    ['Hola Ramón: una pregunta.', 'Nuria Beltrán', 'Ramón'],
    ['Olá, Beatriz, tudo bem? Uma pergunta.', 'Tainá Prado', 'Beatriz'],
    ['Prezada Sra. Lima, uma pergunta.', 'Tainá Prado', 'Lima'],
    ['Beste mevrouw de Vries, een vraag.', 'Fenna Dijkstra', 'de Vries'],
  ])('%j to %s names somebody else: %j', (note, name, greeted) => {
    expect(wrong(note, name)).toBe(greeted);
  });

  test.each([
    ['Hi Anna, we met on the pier.', 'Anna Lind'],
    ['HI ANNA, WE MET', 'Anna Lind'],
    ['Hi Ann, we met.', 'Anna Lind'],
    ['Hallo Max, kurze Frage.', 'Maximilian Kern'],
    ['Guten Tag Herr Mueller, eine Frage.', 'Jörg Müller'],
    ['Guten Tag Herr Müller, eine Frage.', 'Joerg Mueller'],
    ['Guten Tag Frau Prof. Dr. Lind, eine Frage.', 'Anna Lind'],
    ['Bonjour Jean-Baptiste, une question.', 'Jean-Baptiste Kouassi'],
    ['Hello Na Li, a question.', '李娜'],
  ])('%j to %s fits', (note, name) => {
    expect(wrong(note, name)).toBeNull();
  });

  test.each([
    'Hi there, a question.',
    'Hello Everyone, a question.',
    'Hallo zusammen, eine Frage.',
    'Hi My name is Bea and I bake.',
    'Hallo Ich bin Bea, und backe.',
    'Hi {{FirstName}}, a question.',
    'Hi [Name], a question.',
    'Hi, Bea told me to write.',
    'Hi J., a question.',
    'Hallo, Danke, das Buch ist da.',
    'Hola de parte de Bea, una pregunta.',
    'Bea, do you remember me?',
    'Yesterday, on the pier, I saw your boat.',
    'Good morning',
    '',
  ])('%j greets nobody by name', (note) => {
    expect(wrong(note, 'Anna Lind')).toBeNull();
  });
});
