import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { makeVapidKeys } from './push/vapid-keys.ts';

describe('settings', () => {
  test('have defaults that work on a laptop', () => {
    expect(readConfig({})).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      origin: 'http://localhost:8080',
      dataDir: './data',
      registration: 'closed',
    });
  });

  test('take an empty variable for one that is not given', () => {
    expect(readConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject({ port: 8080, databaseUrl: undefined });
  });

  test.each([
    ['PORT', '99999'],
    ['PORT', 'eighty'],
    ['ORIGIN', 'forthright.example'],
    ['SECRET_KEY', 'short'],
    ['DATABASE_URL', 'mysql://x'],
    ['LOG_LEVEL', 'loud'],
    ['OIDC_ISSUER', 'http://id.example'],
    ['OIDC_NAME', 'x'.repeat(41)],
    ['REGISTRATION', 'everybody'],
    ['VAPID_PRIVATE_KEY', 'short'],
    ['VAPID_SUBJECT', 'somebody'],
  ])('refuse %s=%s with a sentence that names the variable', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(`The setting ${name} is not usable`);
  });

  test('refuse open registration without mail, which it needs, and name what is missing', () => {
    const given = { REGISTRATION: 'open' };
    expect(() => readConfig(given)).toThrow(/^The setting SMTP_URL is missing: with REGISTRATION=open/);
    expect(readConfig({ ...given, SMTP_URL: 'smtp://127.0.0.1:25' }).registration).toBe('open');
    expect(readConfig({ REGISTRATION: 'invitation' }).registration).toBe('invitation');
  });

  test('want all three of a provider or none, and call it by its host', () => {
    const given = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'us' };
    expect(() => readConfig(given)).toThrow('The setting OIDC_CLIENT_SECRET is missing');
    expect(readConfig({ ...given, OIDC_CLIENT_SECRET: 's' }).outside).toEqual({
      issuer: 'https://id.example',
      clientId: 'us',
      clientSecret: 's',
      name: 'id.example',
    });
    expect(readConfig({}).outside).toBeUndefined();
  });

  test('want both keys for pushing or none, and that they belong together', () => {
    const { publicKey, privateKey } = makeVapidKeys();
    const given = { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey };
    expect(readConfig(given).push.keys).toEqual({ publicKey, privateKey });
    expect(readConfig({}).push.keys).toBeUndefined();
    for (const name of ['VAPID_PUBLIC_KEY', 'VAPID_PRIVATE_KEY'])
      expect(() => readConfig({ ...given, [name]: '' })).toThrow(`The setting ${name} is missing`);
    expect(() => readConfig({ ...given, VAPID_PUBLIC_KEY: makeVapidKeys().publicKey })).toThrow(
      'The setting VAPID_PUBLIC_KEY is not usable',
    );
  });

  test('tell push services whom to write to', () => {
    const subject = (given: Record<string, string>) => readConfig(given).push.subject;
    expect(subject({ ORIGIN: 'https://forthright.example' })).toBe('https://forthright.example');
    expect(subject({ MAIL_FROM: 'Us <us@forthright.example>' })).toBe('mailto:us@forthright.example');
    expect(subject({})).toBe('mailto:forthright@localhost');
    expect(subject({ VAPID_SUBJECT: 'mailto:ops@forthright.example' })).toBe('mailto:ops@forthright.example');
  });

  test('keep nothing of the origin but scheme, host and port', () => {
    expect(readConfig({ ORIGIN: 'https://forthright.example/path/' }).origin).toBe(
      'https://forthright.example',
    );
  });
});
