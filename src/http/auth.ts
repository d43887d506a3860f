import { betterAuth, type BetterAuthOptions } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { ADDRESS_HEADER } from './client-address.ts';
import { otherWaysIn } from './other-ways-in.ts';
import { HASHED } from './recovery-codes.ts';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

export interface AuthSettings {
  /** Where accounts and sessions are kept. */
  database: NonNullable<BetterAuthOptions['database']>;
  origin: string;
  secret: string;
  newId: () => string;
  /** How passwords are kept; left out, in better-auth's own way (scrypt). */
  passwords?: NonNullable<BetterAuthOptions['emailAndPassword']>['password'];
}

/** Sign-in and sessions. Nobody can sign up by themselves: accounts are made by use cases that check who may. */
export const makeAuth = ({ database, origin, secret, newId, passwords }: AuthSettings) =>
  betterAuth({
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
      ...(passwords && { password: passwords }),
    },
    plugins: [
      twoFactor({ issuer: 'Forthright', backupCodeOptions: { storeBackupCodes: HASHED } }),
      otherWaysIn(),
    ],
    trustedOrigins: (request) => (request ? sameHost(request) : []),
    rateLimit: { enabled: true, storage: 'database', modelName: 'rateLimit' },
    advanced: {
      database: { generateId: newId },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      useSecureCookies: origin.startsWith('https:'),
      cookiePrefix: 'forthright',
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });

/**
 * The parts of better-auth that are served. The others stay shut, because they know nothing of our rules: its password
 * change leaves other sessions alive, its list of sessions hands out their tokens, its name is not the one we show.
 */
export const SERVED = new Set(
  ['/sign-in/email', '/sign-out', '/get-session'].map((path) => `/api/auth${path}`),
);

export type Auth = ReturnType<typeof makeAuth>;

/** The page's own address under whatever name it was opened: `localhost` and `127.0.0.1` are the same machine. */
function sameHost(request: Request): string[] {
  const host = request.headers.get('host');
  return host ? [`http://${host}`, `https://${host}`] : [];
}

/** Makes the first account, with its password if it gets one, outside of better-auth's public sign-up, which stays closed. */
export async function makeAccount(
  auth: Auth,
  who: { name: string; email: string; emailVerified?: boolean; password?: string },
): Promise<string> {
  const context = await auth.$context;
  // Left behind by a start that stopped half-way: an account without a member, which could never sign in to anything.
  const stale = await context.internalAdapter.findUserByEmail(who.email.toLowerCase());
  if (stale) await context.internalAdapter.deleteUser(stale.user.id);
  const made = await context.internalAdapter.createUser(
    { name: who.name, email: who.email.toLowerCase(), emailVerified: who.emailVerified ?? false },
    { method: 'email-password' },
  );
  if (who.password === undefined) return made.id;
  const password = await context.password.hash(who.password);
  await context.internalAdapter.linkAccount({
    userId: made.id,
    providerId: 'credential',
    accountId: made.id,
    password,
  });
  return made.id;
}

/** Turns passwords into what is kept of them, in better-auth's own way. */
export const hashPassword = (auth: Auth) => async (password: string) =>
  (await auth.$context).password.hash(password);

export const verifyPassword = (auth: Auth) => async (password: string, hash: string) =>
  (await auth.$context).password.verify({ password, hash });

/** Keeps the account's name in step with the one that the member is shown under. */
export async function renameAccount(auth: Auth, id: string, name: string): Promise<void> {
  const context = await auth.$context;
  await context.internalAdapter.updateUser(id, { name });
}
