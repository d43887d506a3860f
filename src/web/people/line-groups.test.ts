import { expect, test } from 'vitest';
import { lineGroups } from './line-groups.ts';

const line = (kind: string, text: string) => ({
  kind,
  text,
  organisation: '',
  since: '',
  until: '',
  url: '',
  isChecked: false,
});

test('a profile is read from positions to languages, and what we do not know comes last', () => {
  const groups = lineGroups([
    line('language', 'Norwegian'),
    line('patent', 'A better blade'),
    line('skill', 'Wind power'),
    line('position', 'Engineer'),
    line('skill', 'Kafka'),
  ]);
  expect(groups.map(({ kind, lines }) => [kind, lines.length])).toEqual([
    ['position', 1],
    ['skill', 2],
    ['language', 1],
    ['other', 1],
  ]);
});
