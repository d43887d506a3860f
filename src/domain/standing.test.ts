import { describe, expect, test } from 'vitest';
import { noon } from '../../tests/builders.ts';
import { firstMessageAsked, standingOf, type Asked } from './standing.ts';
import { DAY, HOUR } from './time.ts';

const answered = (hours = 2): Asked => ({ at: noon, answeredAt: noon + hours * HOUR, outcome: 'answered' });
const missed: Asked = { at: noon, answeredAt: null, outcome: 'missed' };
const neither: Asked = { at: noon, answeredAt: null, outcome: 'neither' };
const open: Asked = { at: noon, answeredAt: null, outcome: 'open' };

describe('the record of answering', () => {
  test('begins with the third ask', () => {
    expect(standingOf([answered(), answered()])).toBeNull();
    expect(standingOf([answered(), answered(), answered()])).toMatchObject({ answeredShare: 1, of: 3 });
  });

  test('tells half of the answers came within which time', () => {
    expect(standingOf([answered(1), answered(30), answered(3)])?.medianAnswer).toBe(3 * HOUR);
  });

  test('is shown from two of three on, and otherwise there is none to show', () => {
    expect(standingOf([answered(), answered(), missed])).toMatchObject({ band: 'mostly' });
    expect(standingOf([answered(), missed, missed])).toBeNull();
  });

  test('leaves out what is still open, and what was declined or withdrawn meanwhile', () => {
    expect(standingOf([answered(), answered(), answered(), open, neither])?.of).toBe(3);
  });

  test('says nothing when more than a third ended neither way', () => {
    expect(standingOf([answered(), answered(), answered(), neither, neither])).toBeNull();
  });
});

describe('the first message after accepting', () => {
  test('is answered within fourteen days, or missed, or still open', () => {
    const at = (day: number) => noon + day * DAY;
    expect(firstMessageAsked(noon, at(13), at(20)).outcome).toBe('answered');
    expect(firstMessageAsked(noon, at(15), at(20)).outcome).toBe('missed');
    expect(firstMessageAsked(noon, null, at(14)).outcome).toBe('missed');
    expect(firstMessageAsked(noon, null, at(13)).outcome).toBe('open');
  });
});
