import { describe, expect, test } from 'vitest';
import { failing, notes } from '../../../tests/fixtures/notes/read-notes.ts';
import { assess } from './assess.ts';
import { CANNED_THRESHOLD } from './template.ts';

const likeness = (note: string) => assess(note).template.probability;

describe('template-likeness', () => {
  test('finds notes that were written for anybody', () => {
    const canned = notes('canned.txt');
    const missed = canned.filter((note) => likeness(note) < CANNED_THRESHOLD);
    expect(failing(missed, { share: 0.1, of: canned.length })).toEqual([]);
  });

  test('leaves notes alone that only this recipient could have been sent', () => {
    const accused = notes('personal.txt').filter((note) => likeness(note) >= CANNED_THRESHOLD);
    expect(accused).toEqual([]);
  });

  test('rises with a slot that nobody filled', () => {
    const note = 'Hi Ines, would you like to hear about our new bridge';
    expect(likeness(note.replace('Ines', '{{first_name}}'))).toBeGreaterThan(0.8);
    expect(likeness(note)).toBeLessThan(CANNED_THRESHOLD);
  });

  test('falls with names and numbers, but three of them are enough', () => {
    const plain = 'Hello, I would like to hear more about the bridge and the ferry';
    const named = 'Hello, I would like to hear more about the Tees bridge and the Whitby ferry in 1904';
    const many = `${named} with Ada, Bo, Cleo, Dov, Efe and Fay`;
    expect(likeness(named)).toBeLessThan(likeness(plain));
    expect(likeness(many)).toBeCloseTo(likeness(named), 5);
  });
});
