import { describe, expect, test } from 'vitest';
import { failing, heldOut, secondBatch } from '../../../tests/fixtures/notes/read-notes.ts';
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

describe('notes that the lexicons were never improved with', () => {
  test('are rather not understood than misunderstood', () => {
    const given = heldOut()
      .map((each) => ({ ...each, read: assess(each.note).reason.code }))
      .filter(({ read }) => read !== 'none_given');
    const wrong = given
      .filter(({ reason, read }) => reason !== read)
      .map(({ reason, read, note }) => `${reason}, read as ${read}: ${note}`);
    expect(given.length).toBeGreaterThan(heldOut().length / 4);
    expect(failing(wrong, { share: 0.15, of: given.length })).toEqual([]);
  });

  test('are not called risky', () => {
    expect(heldOut().filter(({ note }) => assess(note).risk.level !== 'ok')).toEqual([]);
  });
});
