import { expect, test } from 'vitest';
import { makeVapidKeys, publicKeyOf } from './vapid-keys.ts';

test('keys that were made belong together', () => {
  const { publicKey, privateKey } = makeVapidKeys();
  expect(publicKeyOf(privateKey)).toBe(publicKey);
});

test('what is no private key has no public one', () => {
  const zero = Buffer.alloc(32).toString('base64url');
  const tooLarge = Buffer.alloc(32, 255).toString('base64url');
  for (const wrong of ['', 'short', zero, tooLarge, `${makeVapidKeys().privateKey}A`])
    expect(publicKeyOf(wrong)).toBeNull();
});
