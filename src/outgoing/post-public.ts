import type { OutgoingHttpHeaders } from 'node:http';
import { fail, ok, type Result } from '../domain/result.ts';
import { addressOf, ask, failureOf, type Asking, type AskingFailure } from './guarded-request.ts';

/** What a server answered, as far as we read it. */
export interface Posted {
  status: number;
  /** How long it asks us to wait, in milliseconds from now; 0 where it does not say. */
  askedFor: number;
}

const TIMEOUT = 10_000;

/**
 * Hands a few bytes to a server that somebody named to us, on the public internet, within ten seconds, without following
 * where it sends us. Nothing of its answer is read but the status and the wish for patience.
 */
export async function postPublic(
  url: string,
  { headers, body }: { headers: OutgoingHttpHeaders; body: Buffer },
  asking: Asking,
): Promise<Result<Posted, AskingFailure>> {
  const signal = AbortSignal.timeout(asking.timeout ?? TIMEOUT);
  const address = addressOf(url);
  if (!address) return fail('not-an-address');
  try {
    const length = { 'content-length': body.length };
    const question = { method: 'POST', headers: { ...headers, ...length }, body, signal } as const;
    const answer = await ask(address, question, asking);
    answer.destroy();
    return ok({ status: answer.statusCode ?? 0, askedFor: waitOf(answer.headers['retry-after']) });
  } catch (error) {
    return fail(failureOf(error, signal));
  }
}

/** The header Retry-After: whole seconds, or a date (RFC 9110, section 10.2.3). */
function waitOf(header = ''): number {
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  const until = Date.parse(header);
  return Number.isNaN(until) ? 0 : Math.max(0, until - Date.now());
}
