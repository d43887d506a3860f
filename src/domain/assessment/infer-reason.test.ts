import { describe, expect, test } from 'vitest';
import { failing, reasonNotes } from '../../../tests/fixtures/notes/read-notes.ts';
import { REASONS } from '../reason.ts';
import { assess } from './assess.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl'];
const mistakenAmong = (cases: ReturnType<typeof reasonNotes>) =>
  cases
    .map((each) => ({ ...each, read: assess(each.note).reason.code }))
    .filter(({ reason, read }) => read !== reason)
    .map(({ language, reason, read, note }) => `${language} ${reason}, read as ${read}: ${note}`);

describe('the inferred reason', () => {
  test('is right for nine notes in ten', () => {
    const mistaken = mistakenAmong(reasonNotes());
    expect(failing(mistaken, { share: 0.1, of: reasonNotes().length })).toEqual([]);
  });

  test.each(LANGUAGES)('is right for four notes in five in each language: %s', (language) => {
    const cases = reasonNotes().filter((each) => each.language === language);
    const mistaken = mistakenAmong(cases);
    expect(failing(mistaken, { share: 0.2, of: cases.length })).toEqual([]);
  });

  test.each(REASONS)('is right for four notes in five of each reason: %s', (reason) => {
    const cases = reasonNotes().filter((each) => each.reason === reason);
    const mistaken = mistakenAmong(cases);
    expect(cases.length).toBeGreaterThanOrEqual(8);
    expect(failing(mistaken, { share: 0.2, of: cases.length })).toEqual([]);
  });

  test('is what is asked for, not what it is hung on', () => {
    const note =
      'I loved your article on tides. We are hiring a hydrologist in Leeds, may I send you the job description?';
    expect(assess(note).reason.code).toBe('job_opening');
  });

  test('is shown with the passages that made it, the strongest first', () => {
    const note = 'We met in Oslo, and I came across your profile.';
    const { signals } = assess(note).reason;
    expect(signals[0]).toMatchObject({ code: 'recalls-meeting' });
    expect(note.slice(signals[0]!.span!.start, signals[0]!.span!.end)).toBe('We met in');
  });

  test('is none where a note gives none, with little certainty', () => {
    const { code, probability } = assess('The weather in the valley was fine, and so were the cows').reason;
    expect(code).toBe('none_given');
    expect(probability).toBeLessThan(0.8);
  });

  test('leans towards the headline but does not follow it', () => {
    const vague = 'Would be glad to talk about the opportunity with you';
    const recruiter = assess(vague, { headline: 'Talent acquisition partner' }).reason.probabilities;
    const plain = assess(vague).reason.probabilities;
    expect(recruiter.job_opening!).toBeGreaterThan(plain.job_opening!);
    const met = 'We met at the fair in Leeds, I had the broken umbrella';
    expect(assess(met, { headline: 'Recruiter' }).reason.code).toBe('met_before');
    expect(assess('', { headline: 'Recruiter' }).reason.code).toBe('none_given');
  });
});
