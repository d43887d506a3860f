import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Why an address could not be asked. */
export type AskingFailure = 'not-an-address' | 'not-public' | 'too-slow' | 'unreachable';

export interface Asking {
  /** Names us to the server that is asked. */
  userAgent: string;
  /** For tests: addresses inside, such as this machine's own, may be asked too. */
  isPrivateAllowed: boolean;
  /** What a name stands for; the system's own answer except in tests. */
  lookup?: typeof systemLookup;
  timeout?: number;
}

/** An address that is not asked, because of what it is. */
export class Refused extends Error {
  readonly failure: 'not-an-address' | 'not-public';
  constructor(failure: Refused['failure']) {
    super(failure);
    this.failure = failure;
  }
}

/** Why asking failed, as a code. */
export const failureOf = (error: unknown, patience: AbortSignal): AskingFailure =>
  error instanceof Refused ? error.failure : patience.aborted ? 'too-slow' : 'unreachable';

/** An address of the web without name and password in it; null for anything else. */
export function addressOf(url: string, base?: URL): URL | null {
  if (!URL.canParse(url, base)) return null;
  const parsed = new URL(url, base);
  const isWeb = parsed.protocol === 'http:' || parsed.protocol === 'https:';
  return isWeb && parsed.username === '' && parsed.password === '' ? parsed : null;
}

export interface Question {
  method: 'GET' | 'POST';
  headers: OutgoingHttpHeaders;
  body?: Buffer;
  /** Ends it, also while the answer is read. */
  signal: AbortSignal;
}

/**
 * Asks a server that somebody named to us, without cookies, passwords or a kept connection, and follows nothing. The address
 * is checked where the connection is made, after the name was looked up: a name that stands for another address a moment
 * later changes nothing.
 */
export function ask(
  url: URL,
  { method, headers, body, signal }: Question,
  asking: Asking,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Nobody looks up an address that is one already, so it has to be checked here.
  if (isIP(host) && !mayAsk(host, asking)) return Promise.reject(new Refused('not-public'));
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(url, {
      method,
      agent: false, // a kept connection would be used again without being looked up
      lookup: guarded(asking),
      signal,
      headers: { 'user-agent': asking.userAgent, ...headers },
    });
    request.once('response', resolve);
    request.once('error', reject);
    request.end(body);
  });
}

const mayAsk = (address: string, { isPrivateAllowed }: Asking): boolean =>
  isPrivateAllowed || isPublicAddress(address);

/** Looks a name up for the socket that is about to connect, and refuses the whole name for one address inside. */
function guarded(asking: Asking): LookupFunction {
  const { lookup = systemLookup } = asking;
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error) return callback(error, '');
      const [first] = addresses;
      const areOpen = addresses.every(({ address }) => mayAsk(address, asking));
      if (!first || !areOpen) return callback(new Refused('not-public'), '');
      if (options.all) return callback(null, addresses);
      return callback(null, first.address, first.family);
    });
  };
}
