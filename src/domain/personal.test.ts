import { describe, expect, test } from 'vitest';
import { personalPassages, type ProfileLine } from './personal.ts';

const lines: ProfileLine[] = [
  { kind: 'skill', text: 'Stream processing', organisation: '' },
  { kind: 'skill', text: 'Data engineer', organisation: '' },
  { kind: 'work', text: 'Late events: what Kafka does not tell you', organisation: 'Oslo data meetup' },
  { kind: 'position', text: 'Analyst', organisation: 'Waterschap Vechtstroom' },
];
const mara = { name: 'Mara Quell', company: 'Sundgren Freight', title: 'Data engineer' };
const passages = (note: string) =>
  personalPassages(note, lines, mara).map(({ start, end }) => note.slice(start, end));

describe('what in a note is personal', () => {
  test('is a skill named word for word', () => {
    expect(passages('I hire people who know stream processing well.')).toEqual(['stream processing']);
  });

  test('is a work of which at least two telling words stand close together', () => {
    expect(passages('Your talk on late events in Kafka helped us.')).toEqual(['late events in Kafka']);
  });

  test('is a former employer', () => {
    expect(passages('Were you at Waterschap Vechtstroom when they moved?')).toEqual([
      'Waterschap Vechtstroom',
    ]);
  });

  test.each([
    'Hi Mara Quell, you work at Sundgren Freight as a data engineer.',
    'What a profile. Let us connect.',
    '',
  ])('is not what everybody can copy from the top of a profile: %s', (note) => {
    expect(passages(note)).toEqual([]);
  });

  test('is not one common word of a title', () => {
    expect(passages('We are late with our reply.')).toEqual([]);
  });
});
