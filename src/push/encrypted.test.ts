import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { encrypted, isReader } from './encrypted.ts';

const auth = randomBytes(16).toString('base64url');

/** Reads a message by the letter of RFC 8291, section 3, without the library that wrote it. */
function read(message: Buffer, own: ReturnType<typeof createECDH>): string {
  const [salt, record] = [message.subarray(0, 16), message.readUInt32BE(16)];
  const sender = message.subarray(21, 21 + message.readUInt8(20));
  const sealed = message.subarray(21 + sender.length);
  expect(sealed.length).toBeLessThanOrEqual(record);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), own.getPublicKey(), sender]);
  const shared = hkdfSync('sha256', own.computeSecret(sender), Buffer.from(auth, 'base64url'), info, 32);
  const derived = (name: string, length: number) =>
    Buffer.from(
      hkdfSync('sha256', Buffer.from(shared), salt, Buffer.from(`Content-Encoding: ${name}\0`), length),
    );
  const opening = createDecipheriv('aes-128-gcm', derived('aes128gcm', 16), derived('nonce', 12));
  opening.setAuthTag(sealed.subarray(-16));
  const opened = Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]);
  return opened.subarray(0, opened.lastIndexOf(2)).toString('utf8');
}

function browser() {
  const own = createECDH('prime256v1');
  return { own, p256dh: own.generateKeys('base64url') };
}

test('a message is read by the browser that it is for, by the letter of the standard', () => {
  const { own, p256dh } = browser();
  expect(read(encrypted('Jemand möchte Sie kennenlernen', { p256dh, auth }), own)).toBe(
    'Jemand möchte Sie kennenlernen',
  );
});

test('messages have one length, whatever they say', () => {
  const { p256dh } = browser();
  const lengths = ['a', 'b'.repeat(700)].map((text) => encrypted(text, { p256dh, auth }).length);
  expect(new Set(lengths).size).toBe(1);
  expect(lengths[0]).toBeLessThan(4_096); // what every push service takes
});

test('keys that no browser has are known before anything is sent by them', () => {
  const { p256dh } = browser();
  expect(isReader({ p256dh, auth })).toBe(true);
  const noPoint = Buffer.concat([Buffer.of(4), Buffer.alloc(64, 1)]).toString('base64url');
  for (const wrong of ['', 'AAAA', noPoint, p256dh.slice(0, 60)])
    expect(isReader({ p256dh: wrong, auth })).toBe(false);
  expect(isReader({ p256dh, auth: 'AAAA' })).toBe(false);
});
