import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '../domain/result.ts';
import { addressOf, ask, failureOf, Refused, type Asking, type AskingFailure } from './guarded-request.ts';

/** Why a page could not be read. */
export type FetchFailure = AskingFailure | 'too-many-redirects' | 'too-large' | 'not-found';

/** A page of the web, read. */
export interface FetchedPage {
  /** Where it was found in the end. */
  url: string;
  /** As its server names it, without parameters: `text/html`. */
  type: string;
  text: string;
}

const MOST_REDIRECTS = 3;
const MOST_BYTES = 1_000_000;
const TIMEOUT = 10_000;
const HEADERS = { accept: 'text/html, */*;q=0.1', 'accept-encoding': 'identity' };

/**
 * Reads a page that somebody named to us, and nothing else: http or https, on the public internet, at most three redirects,
 * a megabyte and ten seconds in all. Whoever names an address could else have this server ask its own neighbours; each
 * redirect is checked anew.
 */
export async function fetchPublic(url: string, fetching: Asking): Promise<Result<FetchedPage, FetchFailure>> {
  const patience = AbortSignal.timeout(fetching.timeout ?? TIMEOUT);
  try {
    let next: URL | null = addressOf(url);
    for (let redirects = 0; next; redirects++) {
      if (redirects > MOST_REDIRECTS) return fail('too-many-redirects');
      const question = { method: 'GET', headers: HEADERS, signal: patience } as const;
      const answer: IncomingMessage = await ask(next, question, fetching);
      const target: URL | null = redirectOf(answer, next);
      if (!target) return await pageOf(answer, next);
      answer.destroy();
      next = target;
    }
    return fail('not-an-address');
  } catch (error) {
    return fail(failureOf(error, patience));
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Where an answer sends us on to; null when it is the page itself. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return null;
  const target = addressOf(headers.location, from);
  if (!target) throw new Refused('not-an-address');
  return target;
}

async function pageOf(answer: IncomingMessage, url: URL): Promise<Result<FetchedPage, FetchFailure>> {
  const { statusCode = 0, headers } = answer;
  if (statusCode < 200 || statusCode > 299) {
    answer.destroy();
    return fail(statusCode >= 400 && statusCode < 500 ? 'not-found' : 'unreachable');
  }
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return fail('too-large'); // leaving the loop ends the connection
    parts.push(part);
  }
  const type = (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
  return ok({ url: url.href, type, text: Buffer.concat(parts).toString('utf8') });
}
