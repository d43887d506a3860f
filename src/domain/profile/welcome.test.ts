import { expect, test } from 'vitest';
import { isWelcome } from './welcome.ts';

test('a reason is welcome, not welcome, or nothing was said', () => {
  const said = { welcome: ['sales'], unwelcome: ['network_growth'] } as const;
  expect(
    ['sales', 'network_growth', 'partnership'].map((reason) => isWelcome(reason as 'sales', said)),
  ).toEqual([true, false, null]);
});
