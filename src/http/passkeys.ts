import { createRoute, z } from '@hono/zod-openapi';
import { asId, type PersonId } from '../domain/ids.ts';
import { MOST_PASSKEYS } from '../domain/ways-in.ts';
import type { PasskeyRow } from '../storage/passkeys.ts';
import { addPasskey } from '../usecases/add-passkey.ts';
import { hashOf } from '../usecases/token-hash.ts';
import { removePasskey } from '../usecases/take-away-way-in.ts';
import { usePasskey } from '../usecases/use-passkey.ts';
import { entered, passkey, passkeysPage, type Passkey } from './account-schemas.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { countTry, countTryOf } from './attempts.ts';
import { LONGEST_PASSWORD } from './auth.ts';
import { enter } from './enter.ts';
import { orRefuse, Refusal } from './problems.ts';
import { askForProof } from './proof.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';
import {
  anything,
  madeCredential,
  memberNamed,
  optionsToMake,
  optionsToUse,
  PASSKEY_PATIENCE,
  usedCredential,
  verifyMade,
  verifyUsed,
} from './webauthn.ts';

const tags = ['Passkeys'];
const options = json(
  z.record(z.string(), anything).openapi('PasskeyOptions'),
  'Options for the browser, as WebAuthn writes them in JSON',
);
const name = text().trim().min(1).max(100);
const params = z.object({ id: z.uuid() });

const askToUse = createRoute({
  method: 'post',
  path: '/passkey/options',
  tags,
  summary: 'Begin to sign in with a passkey',
  responses: { 200: options, ...refusals },
});

const signIn = createRoute({
  method: 'post',
  path: '/passkey',
  tags,
  summary: 'Sign in with a passkey',
  request: { body: body(z.object({ credential: usedCredential })) },
  responses: { 200: json(entered, 'Signed in, or one step before it'), ...refusals },
});

const list = createRoute({
  method: 'get',
  path: '/me/passkeys',
  tags,
  summary: 'Your passkeys',
  responses: { 200: json(passkeysPage, 'All of them, the oldest first'), ...refusals },
});

const askToMake = createRoute({
  method: 'post',
  path: '/me/passkeys/options',
  tags,
  summary: 'Begin to add a passkey; with your password, unless you signed in only just now',
  request: { body: body(z.object({ password: z.string().max(LONGEST_PASSWORD).optional() })) },
  responses: { 200: options, ...refusals },
});

const add = createRoute({
  method: 'post',
  path: '/me/passkeys',
  tags,
  summary: 'Add a passkey that the browser has made',
  request: { body: body(z.object({ name, credential: madeCredential })) },
  responses: { 201: json(passkey, 'Added'), ...refusals },
});

const rename = createRoute({
  method: 'patch',
  path: '/me/passkeys/{id}',
  tags,
  summary: 'Call a passkey something else',
  request: { params, body: body(z.object({ name })) },
  responses: { 200: json(passkey, 'Renamed'), ...refusals },
});

const remove = createRoute({
  method: 'delete',
  path: '/me/passkeys/{id}',
  tags,
  summary: 'Remove a passkey, unless it is your last way of signing in',
  request: { params },
  responses: { 204: { description: 'Removed' }, ...refusals },
});

/** Signing in with a passkey, open to everybody. */
export const passkeySignInRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(askToUse, async (context) => {
      await countTry(context, deps, 'passkey-options');
      const asked = await optionsToUse(deps.origin);
      await ask(deps, asked.challenge, null);
      return context.json({ ...asked }, 200);
    })
    .openapi(signIn, async (context) => {
      await countTry(context, deps, 'passkey');
      const { credential } = context.req.valid('json');
      const named = memberNamed(credential.response.userHandle);
      if (!z.uuid().safeParse(named).success) throw new Refusal('passkey-refused');
      const memberId = asId<PersonId>(named);
      const verify = verifyUsed(deps.origin, credential);
      const who = orRefuse(await usePasskey(deps, { memberId, credentialId: credential.id, verify }));
      return context.json(await enter(context, deps, who), 200);
    });

/** The signed-in member's passkeys. */
export const passkeyRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(list, async (context) => {
      const rows = await deps.store.passkeys.all(viewerOf(context));
      return context.json({ items: rows.map(passkeyOf) }, 200);
    })
    .openapi(askToMake, async (context) => {
      const viewer = viewerOf(context);
      await askForProof(context, deps, context.req.valid('json').password);
      await countTryOf(context, deps, {
        key: `add-passkey|${viewer.memberId}`,
        most: 30,
        lasts: PASSKEY_PATIENCE,
      });
      const existing = await deps.store.passkeys.all(viewer);
      if (existing.length >= MOST_PASSKEYS) throw new Refusal('too-many-passkeys');
      const account = await deps.store.members.account(viewer.memberId);
      const asked = await optionsToMake(deps.origin, { id: viewer.memberId, ...account }, existing);
      await ask(deps, asked.challenge, viewer.memberId);
      return context.json({ ...asked }, 200);
    })
    .openapi(add, async (context) => {
      const given = context.req.valid('json');
      const verify = verifyMade(deps.origin, given.credential);
      const row = orRefuse(await addPasskey(deps, viewerOf(context), { name: given.name, verify }));
      return context.json(passkeyOf(row), 201);
    })
    .openapi(rename, async (context) => {
      const { id } = context.req.valid('param');
      const row = await deps.store.passkeys.rename(viewerOf(context), id, context.req.valid('json').name);
      if (!row) throw new Refusal('no-such-passkey');
      return context.json(passkeyOf(row), 200);
    })
    .openapi(remove, async (context) => {
      const { id } = context.req.valid('param');
      const issuer = deps.outside?.issuer ?? null;
      orRefuse(await removePasskey({ store: deps.store, issuer }, viewerOf(context), id));
      return context.body(null, 204);
    });

const ask = ({ store, now }: HttpDeps, challenge: string, memberId: PersonId | null) =>
  store.challenges.add({
    hash: hashOf(challenge),
    purpose: memberId === null ? 'use-passkey' : 'add-passkey',
    memberId,
    data: '',
    expiresAt: now() + PASSKEY_PATIENCE,
  });

const passkeyOf = ({ id, name, addedAt, usedAt }: PasskeyRow): Passkey => ({
  id,
  name,
  addedAt: new Date(addedAt).toISOString(),
  usedAt: usedAt === null ? null : new Date(usedAt).toISOString(),
});
