import { expect, test } from 'vitest';
import type { InboxItem } from '../../http/schemas.ts';
import { sameSender } from './same-sender.ts';

const item = (id: string, name: string, profileUrl = '') =>
  ({ id, sender: { name, profileUrl } }) as InboxItem;

test('requests come from the same sender where name and page are the same', () => {
  const items = [item('1', 'Bo', '/a'), item('2', 'Bo', '/b'), item('3', 'Bo', '/a'), item('4', 'Cem', '/a')];
  expect(sameSender(items, '1')).toEqual(['1', '3']);
  expect(sameSender(items, 'gone')).toEqual([]);
});
