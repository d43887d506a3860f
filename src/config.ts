import { z } from 'zod';
import { publicKeyOf, type VapidKeys } from './push/vapid-keys.ts';
import { REGISTRATIONS, type Registration } from './domain/registration.ts';

/** An address, alone or in angle brackets behind a name. */
const MAIL_FROM = /^(?:[^<>\r\n]+ <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/;

const port = z.coerce.number().int().min(0).max(65_535);

/** Only this machine may be spoken to without TLS. */
const IS_LOOPBACK = /^(localhost|127\.[\d.]+|\[::1\])$/;

/** Every setting, each with its meaning. Nothing else in the program reads the environment. */
const settings = z.object({
  /** Where the web app listens. */
  PORT: port.default(8080),
  /** Only this machine by default; `0.0.0.0` behind a reverse proxy. */
  HOST: z.string().default('127.0.0.1'),
  /** The address that people type; links and cookies are made for it. */
  ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
  /** Holds the embedded database, uploads on their way in, and the secret key. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** Signs sessions; made once and kept in DATA_DIR when not given. */
  SECRET_KEY: z.string().min(32).optional(),
  /** PostgreSQL 15 or later; the embedded database when not given. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** The server that takes our mail; without one, what would be mailed is shown in the app alone. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom mails come from. */
  MAIL_FROM: z.string().regex(MAIL_FROM).optional(),
  /** Who may join: whom the owner invites, whom any member invites, or everybody with an address of their own. */
  REGISTRATION: z.enum(REGISTRATIONS).default('closed'),
  /** A provider of OpenID Connect that people may sign in with; all three or none. */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine((address) => address.startsWith('https:') || IS_LOOPBACK.test(new URL(address).hostname))
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What its button is called; the issuer's host when not given. */
  OIDC_NAME: z.string().trim().min(1).max(40).optional(),
  /** For tests: links of a profile may lead to addresses inside, such as this machine's own. */
  FETCH_ALLOW_PRIVATE: z.enum(['0', '1']).default('0'),
  /** The keys by which push services know us; made once and kept in the database when not given. */
  VAPID_PUBLIC_KEY: z.string().optional(),
  VAPID_PRIVATE_KEY: z
    .string()
    .refine((key) => publicKeyOf(key) !== null)
    .optional(),
  /** Where push services find whoever runs this; ORIGIN, or without TLS the address of MAIL_FROM, when not given. */
  VAPID_SUBJECT: z
    .string()
    .regex(/^(mailto:[^\s@<>]+@[^\s@<>]+|https:\/\/[^\s/]+.*)$/)
    .optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export interface Config {
  port: number;
  host: string;
  origin: string;
  dataDir: string;
  secretKey: string | undefined;
  databaseUrl: string | undefined;
  /** Null without a server that takes mail. */
  smtp: { url: string; from: string } | null;
  registration: Registration;
  outside: { issuer: string; clientId: string; clientSecret: string; name: string } | undefined;
  isPrivateFetchAllowed: boolean;
  /** `keys` undefined: the instance's own. */
  push: { keys: VapidKeys | undefined; subject: string };
  logLevel: string;
}

/** Thrown at start when a setting is wrong; the message names the variable and can be shown as it is. */
export class WrongSetting extends Error {}

/** Reads and checks all settings. Empty variables count as not given. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(given);
  if (!parsed.success) throw new WrongSetting(parsed.error.issues.map(sentenceOf).join('\n'));
  const { PORT, HOST, ORIGIN, DATA_DIR, SECRET_KEY, DATABASE_URL, REGISTRATION, LOG_LEVEL } = parsed.data;
  const { SMTP_URL, MAIL_FROM: from } = parsed.data;
  if (REGISTRATION === 'open' && !SMTP_URL)
    throw new WrongSetting(
      'The setting SMTP_URL is missing: with REGISTRATION=open everybody who joins is mailed a link first.',
    );
  const origin = ORIGIN ? new URL(ORIGIN).origin : `http://localhost:${PORT}`;
  const { FETCH_ALLOW_PRIVATE } = parsed.data;
  const mailFrom = from ?? `Forthright <forthright@${new URL(origin).hostname}>`;
  return {
    port: PORT,
    host: HOST,
    origin,
    dataDir: DATA_DIR,
    secretKey: SECRET_KEY,
    databaseUrl: DATABASE_URL,
    smtp: SMTP_URL ? { url: SMTP_URL, from: mailFrom } : null,
    registration: REGISTRATION,
    outside: outsideOf(parsed.data),
    push: { keys: vapidOf(parsed.data), subject: subjectOf(parsed.data, { origin, mailFrom }) },
    isPrivateFetchAllowed: FETCH_ALLOW_PRIVATE === '1',
    logLevel: LOG_LEVEL,
  };
}

function outsideOf(given: z.infer<typeof settings>): Config['outside'] {
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const [issuer, clientId, clientSecret] = names.map((name) => given[name]);
  if (issuer && clientId && clientSecret)
    return { issuer, clientId, clientSecret, name: given.OIDC_NAME ?? new URL(issuer).hostname };
  const missing = names.find((name) => given[name] === undefined);
  if (missing && names.some((name) => given[name] !== undefined))
    throw new WrongSetting(`The setting ${missing} is missing: ${names.join(', ')} belong together.`);
  return undefined;
}

function vapidOf(given: z.infer<typeof settings>): VapidKeys | undefined {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = given;
  if (!publicKey && !privateKey) return undefined;
  if (!publicKey || !privateKey) {
    const missing = publicKey ? 'VAPID_PRIVATE_KEY' : 'VAPID_PUBLIC_KEY';
    throw new WrongSetting(
      `The setting ${missing} is missing: VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY belong together.`,
    );
  }
  if (publicKeyOf(privateKey) !== publicKey)
    throw new WrongSetting(
      'The setting VAPID_PUBLIC_KEY is not usable: it has to be the one that belongs to VAPID_PRIVATE_KEY.',
    );
  return { publicKey, privateKey };
}

/** Some push services refuse whom they could not write to. */
function subjectOf(
  given: z.infer<typeof settings>,
  { origin, mailFrom }: { origin: string; mailFrom: string },
): string {
  const address = /<(.+)>$/.exec(mailFrom)?.[1] ?? mailFrom;
  return given.VAPID_SUBJECT ?? (origin.startsWith('https:') ? origin : `mailto:${address}`);
}

const WANTED: Record<string, string> = {
  PORT: 'a port number from 0 to 65535',
  ORIGIN: 'an address such as https://forthright.example',
  SECRET_KEY: 'at least 32 characters',
  DATABASE_URL: 'an address such as postgres://name:password@host/database',
  SMTP_URL: 'an address such as smtps://name:password@mail.example:465',
  MAIL_FROM: 'a mail address, or a name and one in angle brackets',
  REGISTRATION:
    'closed (whom the owner invites), invitation (whom any member invites) or open (everybody whose mail address is verified)',
  OIDC_ISSUER: 'the address of an OpenID Connect provider, with https',
  OIDC_NAME: 'a name of at most 40 characters',
  FETCH_ALLOW_PRIVATE: '0 or 1',
  VAPID_PRIVATE_KEY: 'a private key of P-256, 43 characters of base64url',
  VAPID_SUBJECT: 'a mail address after mailto:, or an address with https',
  LOG_LEVEL: 'one of silent, error, warn, info, debug',
};

function sentenceOf({ path }: z.core.$ZodIssue): string {
  const name = String(path[0]);
  return `The setting ${name} is not usable: it has to be ${WANTED[name] ?? 'a text'}.`;
}
