import type { Context } from 'hono';
import type { PersonId } from '../domain/ids.ts';
import type { HttpDeps } from './app.ts';
import { headersWithAddress } from './client-address.ts';

/**
 * Begins a session for somebody who has shown who they are without a password.
 *
 * @returns whether a second step is still to be taken before there is one
 */
export async function enter(
  context: Context,
  { auth }: Pick<HttpDeps, 'auth'>,
  { memberId, isBothFactors }: { memberId: PersonId; isBothFactors: boolean },
): Promise<{ needsSecondStep: boolean }> {
  const given = {
    body: { userId: memberId },
    headers: headersWithAddress(context),
    asResponse: true as const,
  };
  const answer = isBothFactors
    ? await auth.api.enterWithBothFactors(given)
    : await auth.api.enterWithOneFactor(given);
  if (!answer.ok) throw new Error(`The sign-in library refused with ${answer.status}.`);
  for (const cookie of answer.headers.getSetCookie()) context.header('set-cookie', cookie, { append: true });
  const said = (await answer.json()) as { twoFactorRedirect: boolean };
  return { needsSecondStep: said.twoFactorRedirect };
}
