import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { fail, ok, type Result } from '../domain/result.ts';
import { isPublicAddress } from './public-address.ts';

/** Why a page could not be read. */
export type FetchFailure =
  | 'not-an-address'
  | 'not-public'
  | 'too-many-redirects'
  | 'too-large'
  | 'too-slow'
  | 'not-found'
  | 'unreachable';

/** A page of the web, read. */
export interface FetchedPage {
  /** Where it was found in the end. */
  url: string;
  /** As its server names it, without parameters: `text/html`. */
  type: string;
  text: string;
}

export interface Fetching {
  /** Names us to the server that is asked. */
  userAgent: string;
  /** For tests: addresses inside, such as this machine's own, may be asked too. */
  isPrivateAllowed: boolean;
  /** What a name stands for; the system's own answer except in tests. */
  lookup?: typeof systemLookup;
  timeout?: number;
}

const MOST_REDIRECTS = 3;
const MOST_BYTES = 1_000_000;
const TIMEOUT = 10_000;

/**
 * Reads a page that somebody named to us, and nothing else: http or https, on the public internet, at most three redirects,
 * a megabyte and ten seconds in all, without cookies or passwords. Whoever names an address could else have this server ask
 * its own neighbours. The address is checked where the connection is made, after the name was looked up, for each
 * redirect anew: a name that stands for another address a moment later changes nothing.
 */
export async function fetchPublic(
  url: string,
  fetching: Fetching,
): Promise<Result<FetchedPage, FetchFailure>> {
  const patience = AbortSignal.timeout(fetching.timeout ?? TIMEOUT);
  try {
    let next: URL | null = addressOf(url);
    for (let redirects = 0; next; redirects++) {
      if (redirects > MOST_REDIRECTS) return fail('too-many-redirects');
      const answer: IncomingMessage = await ask(next, fetching, patience);
      const target: URL | null = redirectOf(answer, next);
      if (!target) return await pageOf(answer, next);
      answer.destroy();
      next = target;
    }
    return fail('not-an-address');
  } catch (error) {
    if (error instanceof Refused) return fail(error.failure);
    return fail(patience.aborted ? 'too-slow' : 'unreachable');
  }
}

class Refused extends Error {
  readonly failure: FetchFailure;
  constructor(failure: FetchFailure) {
    super(failure);
    this.failure = failure;
  }
}

function addressOf(url: string, base?: URL): URL | null {
  if (!URL.canParse(url, base)) return null;
  const parsed = new URL(url, base);
  const isWeb = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  return isWeb && parsed.username === '' && parsed.password === '' ? parsed : null;
}

function ask(url: URL, fetching: Fetching, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Nobody looks up an address that is one already, so it has to be checked here.
  if (isIP(host) && !mayAsk(host, fetching)) throw new Refused('not-public');
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const asking = send(url, {
      agent: false, // a kept connection would be used again without being looked up
      lookup: guarded(fetching),
      signal,
      headers: {
        'user-agent': fetching.userAgent,
        accept: 'text/html, */*;q=0.1',
        'accept-encoding': 'identity',
      },
    });
    asking.once('response', resolve);
    asking.once('error', reject);
    asking.end();
  });
}

const mayAsk = (address: string, { isPrivateAllowed }: Fetching): boolean =>
  isPrivateAllowed || isPublicAddress(address);

/** Looks a name up for the socket that is about to connect, and refuses the whole name for one address inside. */
function guarded(fetching: Fetching): LookupFunction {
  const { lookup = systemLookup } = fetching;
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '');
      const [first] = addresses;
      const areOpen = addresses.every(({ address }) => mayAsk(address, fetching));
      if (!first || !areOpen) return callback(new Refused('not-public'), '');
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
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
