import { expect, test } from 'vitest';
import { handleFrom } from './handle.ts';

test.each([
  ['Ada Osei', '', 'ada-osei'],
  ['Ada Osei', '2', 'ada-osei-2'],
  ['Zoë Çelik', '', 'zoe-celik'],
  ['王芳', '', 'member'],
  ['王芳', '3', 'member-3'],
  ['x'.repeat(60), '12', `${'x'.repeat(27)}-12`],
  [`${'x'.repeat(28)} y`, '2', `${'x'.repeat(28)}-2`],
])('%s with ending “%s” becomes %s', (name, ending, handle) => {
  expect(handleFrom(name, ending)).toBe(handle);
  expect(handle).toMatch(/^[a-z0-9][a-z0-9-]{0,29}$/);
});
