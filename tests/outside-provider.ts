import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

export interface Person {
  sub: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
}

export const CLIENT = { clientId: 'forthright', clientSecret: 'a secret of at least some length' };

/** A real OpenID Connect provider on this machine. Whoever comes along is signed in as `person`, without being asked. */
export async function startProvider(returnTo: string) {
  const people = new Map<string, Person>();
  let person: Person | null = null;
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [returnTo],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['a key for cookies of the tests'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...people.get(id)! }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client!.clientId,
        accountId: oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const serve = provider.callback();

  async function answer(...[request, response]: Parameters<typeof serve>): Promise<void> {
    if (!request.url?.startsWith('/interaction/')) return serve(request, response);
    const result = person
      ? { login: { accountId: person.sub, remember: false } }
      : { error: 'access_denied', error_description: 'The person did not want to.' };
    await provider.interactionFinished(request, response, result);
  }

  return {
    issuer,
    /** Who comes along next; null for somebody who turns back. */
    nextIs(one: Person | null) {
      person = one;
      if (one) people.set(one.sub, one);
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Goes to the provider as a browser would, up to the address that it sends people back to. */
export async function walk(url: string, returnTo: string): Promise<string> {
  const cookies = new Map<string, string>();
  for (let at = url, steps = 0; steps < 10; steps++) {
    if (at.startsWith(returnTo)) return at;
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split('=');
      cookies.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`The provider stopped at ${at}: ${await answer.text()}`);
    at = new URL(next, at).href;
  }
  throw new Error('The provider sends people around in circles.');
}
