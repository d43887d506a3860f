import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { asId, type PersonId } from '../domain/ids.ts';
import { MINUTE } from '../domain/time.ts';
import type { OutsideClaims } from '../domain/ways-in.ts';
import { LOCALES } from '../messages/translator.ts';
import { connectOutside, enterByProvider, type EntryFailure } from '../usecases/enter-from-outside.ts';
import { hashOf } from '../usecases/token-hash.ts';
import { disconnectOutside } from '../usecases/take-away-way-in.ts';
import { outsideUrl, waysIn } from './account-schemas.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTry } from './attempts.ts';
import { LONGEST_PASSWORD, makeAccount } from './auth.ts';
import { enter } from './enter.ts';
import { RETURN_PATH, type Journey, type OutsideProvider } from './outside-provider.ts';
import { orRefuse, Refusal } from './problems.ts';
import { askForProof, isFresh } from './proof.ts';
import { text } from './text.ts';
import { viewerOf, type Env } from './viewer.ts';

const tags = ['Signing in elsewhere'];

const leave = createRoute({
  method: 'post',
  path: '/outside',
  tags,
  summary:
    'Begin to sign in, or to join with a link, by the account at the provider that this instance is set up with',
  request: {
    body: body(
      z.object({
        kind: z.enum(['sign-in', 'join', 'owner']),
        token: text().max(200).default(''),
        locale: z.enum(LOCALES).default('en'),
        to: text().max(500).default('').openapi({ description: 'The page to go to afterwards.' }),
      }),
    ),
  },
  responses: { 200: json(outsideUrl, 'Where to send the browser'), ...refusals },
});

const comeBack = createRoute({
  method: 'get',
  path: '/outside/return',
  tags,
  summary: 'Where the provider sends people back to',
  responses: { 302: { description: 'On to a page of the app, which says what became of it' }, ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/me/ways-in',
  tags: ['Security'],
  summary: 'By what you can sign in',
  responses: { 200: json(waysIn, 'Your ways in'), ...refusals },
});

const connect = createRoute({
  method: 'post',
  path: '/me/outside',
  tags,
  summary:
    'Begin to connect your account at the provider; with your password, unless you signed in only just now',
  request: { body: body(z.object({ password: z.string().max(LONGEST_PASSWORD).optional() })) },
  responses: { 200: json(outsideUrl, 'Where to send the browser'), ...refusals },
});

const disconnect = createRoute({
  method: 'delete',
  path: '/me/outside',
  tags,
  summary: 'Disconnect it, unless it is your last way of signing in',
  responses: { 204: { description: 'Disconnected' }, ...refusals },
});

/** How long somebody may stay with the provider. */
const AWAY = 10 * MINUTE;
const COOKIE = 'forthright.outside';

/** What somebody set out for. The link's token is not kept here but in the cookie: it stays with who holds it. */
interface Errand extends Journey {
  kind: 'sign-in' | 'join' | 'owner' | 'connect';
  browser: string;
  locale: string;
  to: string;
}

type ReturnFailure = EntryFailure | 'cancelled' | 'failed' | 'too-late' | 'taken';

export const outsideRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(leave, async (context) => {
      await countTry(context, deps, 'outside');
      const { token, ...errand } = context.req.valid('json');
      return context.json(await setOut(context, deps, { ...errand, token, memberId: null }), 200);
    })
    .openapi(comeBack, async (context) => {
      await countTry(context, deps, 'outside');
      return context.redirect(await arrive(context, deps), 302);
    });

export const waysInRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => {
      const { memberId } = viewerOf(context);
      const { outside, store } = deps;
      const connected = outside ? await store.outsideAccounts.ofMember(memberId, outside.issuer) : undefined;
      const connectedAt = connected ? new Date(connected.connectedAt).toISOString() : null;
      const hasPassword = (await store.signIns.passwordHash(memberId)) !== null;
      const there = outside && { name: outside.name, connectedAt };
      return context.json({ hasPassword, isFresh: await isFresh(context, deps), outside: there }, 200);
    })
    .openapi(connect, async (context) => {
      providerOf(deps);
      await askForProof(context, deps, context.req.valid('json').password);
      const { memberId } = viewerOf(context);
      const errand = { kind: 'connect', token: '', locale: 'en', to: '', memberId } as const;
      return context.json(await setOut(context, deps, errand), 200);
    })
    .openapi(disconnect, async (context) => {
      const issuer = deps.outside?.issuer ?? null;
      orRefuse(await disconnectOutside({ store: deps.store, issuer }, viewerOf(context)));
      return context.body(null, 204);
    });

function providerOf({ outside }: HttpDeps): OutsideProvider {
  if (!outside) throw new Refusal('outside-off');
  return outside;
}

type SettingOut = Pick<Errand, 'kind' | 'locale' | 'to'> & { token: string; memberId: PersonId | null };

async function setOut(
  context: Context<Env>,
  deps: HttpDeps,
  { memberId, token, ...errand }: SettingOut,
): Promise<{ url: string }> {
  const { url, journey } = orRefuse(await providerOf(deps).leave());
  // Only the browser that set out may come back: else a link could sign somebody in to another's account.
  const browser = deps.newToken();
  const data: Errand = { ...journey, ...errand, browser: hashOf(browser) };
  await deps.store.challenges.add({
    hash: hashOf(journey.state),
    purpose: 'outside',
    memberId,
    data: JSON.stringify(data),
    expiresAt: deps.now() + AWAY,
  });
  setCookie(context, COOKIE, `${browser}.${token}`, { ...cookieOf(deps), maxAge: AWAY / 1000 });
  return { url };
}

const cookieOf = ({ origin }: HttpDeps) => ({
  path: RETURN_PATH,
  httpOnly: true,
  secure: origin.startsWith('https:'),
  sameSite: 'Lax' as const,
});

/** Takes somebody in who comes back, and says which page shows what became of it. */
async function arrive(context: Context<Env>, deps: HttpDeps): Promise<string> {
  const { outside, store } = deps;
  const [browser = '', token = ''] = (getCookie(context, COOKIE) ?? '').split('.');
  deleteCookie(context, COOKIE, cookieOf(deps));
  const url = new URL(context.req.url);
  const state = url.searchParams.get('state') ?? '';
  const kept = await store.challenges.take(hashOf(state), 'outside', deps.now());
  const errand = kept && (JSON.parse(kept.data) as Errand);
  if (!outside || !errand || errand.browser !== hashOf(browser)) return pageAfter('sign-in', 'too-late');
  const arrived = await outside.arrive(url, errand);
  if (!arrived.ok) return pageAfter(errand.kind, arrived.failure, token);
  const claims = arrived.value;
  if (errand.kind === 'connect') return connectTo(context, deps, { claims, memberId: kept.memberId });
  return comeIn(context, deps, { claims, errand, token });
}

async function connectTo(
  context: Context<Env>,
  { auth, store, now }: HttpDeps,
  { claims, memberId }: { claims: OutsideClaims; memberId: PersonId | null },
): Promise<string> {
  const session = await auth.api.getSession({ headers: context.req.raw.headers });
  if (memberId === null || session?.user.id !== memberId) return pageAfter('sign-in', 'too-late');
  const connected = await connectOutside({ store, now }, memberId, claims);
  return connected.ok ? '/settings/security?connected=1' : pageAfter('connect', connected.failure);
}

async function comeIn(
  context: Context<Env>,
  deps: HttpDeps,
  { claims, errand, token }: { claims: OutsideClaims; errand: Errand; token: string },
): Promise<string> {
  const { kind, locale, to } = errand;
  const link = kind === 'join' || kind === 'owner' ? { kind, token } : null;
  const makeWithoutPassword = (who: Parameters<typeof makeAccount>[1]) => makeAccount(deps.auth, who);
  const entry = await enterByProvider(
    { ...deps, makeAccount: makeWithoutPassword },
    { claims, link, locale },
  );
  if (!entry.ok) return pageAfter(kind, entry.failure, token);
  const { memberId, isNew } = entry.value;
  const { needsSecondStep } = await enter(context, deps, { memberId: asId(memberId), isBothFactors: false });
  if (needsSecondStep) return `/sign-in?${new URLSearchParams({ step: 'code', to })}`;
  if (isNew) return '/start';
  return /^\/(?![/\\])/.test(to) ? to : '/inbox'; // never to another site that a link may name
}

/** The page that somebody set out from, with what went wrong. */
function pageAfter(kind: Errand['kind'], problem: ReturnFailure, token = ''): string {
  const pages = { 'sign-in': '/sign-in', join: '/join', owner: '/welcome', connect: '/settings/security' };
  return `${pages[kind]}?${new URLSearchParams({ ...(token && { token }), problem })}`;
}
