import { describe, expect, test } from 'vitest';
import { failing, motiveNotes, notes } from '../../../tests/fixtures/notes/read-notes.ts';
import { assess } from './assess.ts';

const toward = (note: string) => assess(note).hiddenMotive?.toward ?? null;

describe('a hidden motive', () => {
  test('is seen behind compliments and questions', () => {
    const hiding = motiveNotes().filter((each) => each.toward !== null);
    const missed = hiding.filter((each) => toward(each.note) !== each.toward).map(({ note }) => note);
    expect(failing(missed, { share: 0.15, of: hiding.length })).toEqual([]);
  });

  test('is not suspected of those who say what they want', () => {
    const straightforward = motiveNotes().filter((each) => each.toward === null);
    expect(straightforward.filter(({ note }) => toward(note) !== null)).toEqual([]);
  });

  test('is hardly ever suspected in honest notes', () => {
    const honest = [...notes('honest.txt'), ...notes('personal.txt')];
    expect(honest.filter((note) => toward(note) !== null)).toEqual([]);
  });

  test('is shown with its cover and with what the cover hides', () => {
    const note =
      'I loved your article about rosters. Our platform helps clinics save time, shall I show you a demo?';
    const codes = assess(note).hiddenMotive!.signals.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['praises-work', 'offers-product']));
  });

  test('is none when the sender declared the pitch', () => {
    const note =
      'I loved your article about rosters. Our platform helps clinics save time, shall I show you a demo?';
    expect(assess(note, { declared: 'sales' }).hiddenMotive).toBeNull();
  });

  test('is a declared reason that the text contradicts', () => {
    const note = 'Our platform helps clinics save ten hours a week, may I show you a demo?';
    expect(assess(note).hiddenMotive).toBeNull();
    const { toward: hidden, signals } = assess(note, { declared: 'your_work' }).hiddenMotive!;
    expect(hidden).toBe('sales');
    expect(signals[0]).toMatchObject({ code: 'declared-differs' });
  });

  test('is none where two reasons are mixed up in good faith', () => {
    const note = 'We are hiring a ward manager in Leeds, may I send you the job description?';
    expect(assess(note, { declared: 'talent_pool' }).hiddenMotive).toBeNull();
  });
});
