import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { LOCALES } from '../messages/translator.ts';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, type Auth } from './auth.ts';
import { headersWithAddress } from './client-address.ts';
import { Refusal } from './problems.ts';
import { text } from './text.ts';

/** A link's token and what an account is made of. */
export const newAccount = z.object({
  token: text().max(200),
  name: text().max(200),
  email: text().max(320),
  password: z.string().max(LONGEST_PASSWORD),
  locale: z.enum(LOCALES).default('en'),
});

/** Says of a password or an address that cannot be used what is wrong with it; the schema could only say where. */
export function refuseUnusable({ email, password }: { email?: string; password: string }): void {
  if (password.length < SHORTEST_PASSWORD) throw new Refusal('password-too-short');
  if (email !== undefined) refuseUnusableAddress(email);
}

export function refuseUnusableAddress(email: string): void {
  if (!z.email().safeParse(email).success) throw new Refusal('email-unusable');
}

/** Begins a session for an account that was just made, without counting it as a try to sign in. */
export async function signIn(
  context: Context,
  auth: Auth,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const headers = headersWithAddress(context);
  const signedIn = await auth.api.signInEmail({ body: { email, password }, headers, asResponse: true });
  for (const cookie of signedIn.headers.getSetCookie())
    context.header('set-cookie', cookie, { append: true });
}
