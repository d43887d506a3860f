import { z } from 'zod';
import { REGISTRATIONS, type Registration } from './domain/registration.ts';

const port = z.coerce.number().int().min(0).max(65_535);

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
  /** Who may join: whom the owner invites, or whom any member invites. */
  REGISTRATION: z.enum(REGISTRATIONS).default('closed'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

export interface Config {
  port: number;
  host: string;
  origin: string;
  dataDir: string;
  secretKey: string | undefined;
  databaseUrl: string | undefined;
  registration: Registration;
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
  return {
    port: PORT,
    host: HOST,
    origin: ORIGIN ? new URL(ORIGIN).origin : `http://localhost:${PORT}`,
    dataDir: DATA_DIR,
    secretKey: SECRET_KEY,
    databaseUrl: DATABASE_URL,
    registration: REGISTRATION,
    logLevel: LOG_LEVEL,
  };
}

const WANTED: Record<string, string> = {
  PORT: 'a port number from 0 to 65535',
  ORIGIN: 'an address such as https://forthright.example',
  SECRET_KEY: 'at least 32 characters',
  DATABASE_URL: 'an address such as postgres://name:password@host/database',
  REGISTRATION:
    'closed (whom the owner invites) or invitation (whom any member invites); open, for everybody with a verified mail address, has to wait until Forthright sends mail',
  LOG_LEVEL: 'one of silent, error, warn, info, debug',
};

function sentenceOf({ path }: z.core.$ZodIssue): string {
  const name = String(path[0]);
  return `The setting ${name} is not usable: it has to be ${WANTED[name] ?? 'a text'}.`;
}
