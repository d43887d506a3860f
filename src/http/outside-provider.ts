import * as openid from 'openid-client';
import { fail, ok, type Result } from '../domain/result.ts';
import { HOUR } from '../domain/time.ts';
import type { OutsideClaims } from '../domain/ways-in.ts';

/** A provider of OpenID Connect, as the operator sets it up. */
export interface OutsideSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says: "Sign in with ...". */
  name: string;
}

/** What is kept of a way to the provider until somebody comes back on it. */
export interface Journey {
  state: string;
  nonce: string | null;
  verifier: string | null;
}

export interface OutsideProvider {
  name: string;
  issuer: string;
  /** Where to send the browser. */
  leave(): Promise<Result<{ url: string; journey: Journey }, 'outside-unreachable'>>;
  /** Who came back, by the address they came back to. */
  arrive(url: URL, journey: Journey): Promise<Result<OutsideClaims, 'cancelled' | 'failed'>>;
}

/** Where the provider sends people back to; it has to be registered there. */
export const RETURN_PATH = '/api/v1/outside/return';

const PATIENCE_SECONDS = 10;
const DISCOVERY_LASTS = HOUR;

/**
 * LinkedIn does OpenID Connect in its own way: it takes no `code_verifier` from apps with a secret (it answers
 * invalid_client), leaves `nonce` out of its id tokens, and wants the secret in the body without saying so in its discovery.
 */
const isLinkedin = (issuer: string): boolean => issuer === 'https://www.linkedin.com/oauth';

export function makeOutsideProvider(
  settings: OutsideSettings,
  origin: string,
  { report, now }: { report: (error: unknown) => void; now: () => number },
): OutsideProvider {
  const { name } = settings;
  const issuer = new URL(settings.issuer).href; // with and without a slash at its end it is the same one
  const configuration = discovering(settings, now);
  return {
    name,
    issuer,
    async leave() {
      try {
        return ok(await journeyTo(await configuration(), `${origin}${RETURN_PATH}`));
      } catch (error) {
        report(error);
        return fail('outside-unreachable');
      }
    },
    async arrive(url, journey) {
      if (url.searchParams.has('error')) return fail('cancelled');
      try {
        const here = new URL(RETURN_PATH + url.search, origin); // behind a proxy the address that we see is another
        return ok({ issuer, ...(await claimsFrom(await configuration(), here, journey)) });
      } catch (error) {
        report(error);
        return fail('failed');
      }
    },
  };
}

/** The provider's own description of itself, read anew once an hour, so that no start has to wait for it. */
function discovering(settings: OutsideSettings, now: () => number): () => Promise<openid.Configuration> {
  let known: { configuration: openid.Configuration; until: number } | undefined;
  return async () => {
    if (known && known.until > now()) return known.configuration;
    const { issuer, clientId, clientSecret } = settings;
    const server = new URL(issuer);
    const found = await openid.discovery(server, clientId, undefined, secretFor(issuer, clientSecret), {
      timeout: PATIENCE_SECONDS,
      // Only the issuer on this machine may be spoken to in the clear; the setting is checked for that.
      ...(server.protocol === 'http:' && { execute: [openid.allowInsecureRequests] }),
    });
    known = { configuration: found, until: now() + DISCOVERY_LASTS };
    return found;
  };
}

/** In the body or in a header: whichever of the two the provider names. */
function secretFor(issuer: string, secret: string): openid.ClientAuth {
  const [inBody, inHeader] = [openid.ClientSecretPost(secret), openid.ClientSecretBasic(secret)];
  return (...asked) => {
    const named = asked[0].token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const isInBody = isLinkedin(issuer) || named.includes('client_secret_post');
    return (isInBody ? inBody : inHeader)(...asked);
  };
}

async function journeyTo(
  configuration: openid.Configuration,
  returnTo: string,
): Promise<{ url: string; journey: Journey }> {
  const isPlain = isLinkedin(configuration.serverMetadata().issuer);
  const state = openid.randomState();
  const nonce = isPlain ? null : openid.randomNonce();
  const verifier = isPlain ? null : openid.randomPKCECodeVerifier();
  const url = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: returnTo,
    scope: 'openid profile email',
    state,
    ...(nonce && { nonce }),
    ...(verifier && {
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
  });
  return { url: url.href, journey: { state, nonce, verifier } };
}

/** Exchanges the code; the library checks state, PKCE, and signature, issuer, audience, age and nonce of the id token. */
async function claimsFrom(
  configuration: openid.Configuration,
  url: URL,
  { state, nonce, verifier }: Journey,
): Promise<Omit<OutsideClaims, 'issuer'>> {
  const tokens = await openid.authorizationCodeGrant(configuration, url, {
    expectedState: state,
    idTokenExpected: true,
    ...(nonce && { expectedNonce: nonce }),
    ...(verifier && { pkceCodeVerifier: verifier }),
  });
  const token = tokens.claims()!;
  const isComplete = typeof token['email'] === 'string' && typeof token['name'] === 'string';
  const hasMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
  const more =
    isComplete || !hasMore ? {} : await openid.fetchUserInfo(configuration, tokens.access_token, token.sub);
  return claimsOf({ ...more, ...token });
}

function claimsOf(told: Record<string, unknown>): Omit<OutsideClaims, 'issuer'> {
  const email = textOf(told['email'], 320);
  const name = textOf(told['name'], 200) ?? textOf(told['preferred_username'], 200);
  const { email_verified: verified } = told;
  return {
    subject: String(told['sub']),
    name: name ?? email?.split('@')[0] ?? String(told['sub']).slice(0, 200),
    email: email?.includes('@') ? email : null,
    isEmailVerified: verified === true || verified === 'true', // some providers write it as text
  };
}

const textOf = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, most) : undefined;
