import { describe, expect, test } from 'vitest';
import { failing, secondBatch } from '../../../tests/fixtures/notes/read-notes.ts';
import { assess } from './assess.ts';

describe('notes that were written without a look at the lexicons', () => {
  const batch = secondBatch();
  const reasons = batch.filter(({ level, label }) => level === 'ok' && label !== '-');

  test('are understood in most cases', () => {
    const mistaken = reasons.filter(({ note, label }) => assess(note).reason.code !== label);
    const lines = mistaken.map(({ language, label, note }) => `${language} ${label}: ${note}`);
    expect(failing(lines, { share: 0.15, of: reasons.length })).toEqual([]);
  });

  test('are recognised as scams in most cases', () => {
    const scams = batch.filter(({ level }) => level === 'scam');
    const missed = scams.filter(({ note }) => assess(note).risk.level !== 'scam').map(({ note }) => note);
    expect(failing(missed, { share: 0.15, of: scams.length })).toEqual([]);
  });

  test('are never called scams when they are honest', () => {
    const honest = batch.filter(({ level }) => level === 'ok');
    expect(honest.filter(({ note }) => assess(note).risk.level === 'scam')).toEqual([]);
  });
});
