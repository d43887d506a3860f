import { createRoute, z } from '@hono/zod-openapi';
import { asId, type OrganisationId } from '../domain/ids.ts';
import type { OrganisationRow } from '../storage/organisations.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { ownerOnly } from './operator.ts';
import { membershipOf } from './membership-view.ts';
import { idBefore, nextCursor, paging } from './paging.ts';
import { organisation, organisationGiven, organisationsPage, ownMemberships } from './place-schemas.ts';
import { Refusal } from './problems.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Organisations'];
const params = z.object({ id: z.uuid() });

const mine = createRoute({
  method: 'get',
  path: '/me/organisations',
  tags,
  summary: 'Where you belong, by your verified mail address or because the owner says so',
  responses: { 200: json(ownMemberships, 'All of them'), ...refusals },
});

const list = createRoute({
  method: 'get',
  path: '/organisations',
  tags,
  summary: 'All organisations, for the owner',
  request: { query: z.object(paging) },
  responses: { 200: json(organisationsPage, 'One page'), ...refusals },
});

const make = createRoute({
  method: 'post',
  path: '/organisations',
  tags,
  summary: 'Make an organisation, as the owner',
  request: { body: body(organisationGiven) },
  responses: { 201: json(organisation, 'The organisation'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/organisations/{id}',
  tags,
  summary: 'One organisation with its domains, for the owner',
  request: { params },
  responses: { 200: json(organisation, 'The organisation'), ...refusals },
});

const change = createRoute({
  method: 'patch',
  path: '/organisations/{id}',
  tags,
  summary: 'Change an organisation, as the owner',
  request: { params, body: body(organisationGiven) },
  responses: { 200: json(organisation, 'The organisation after the change'), ...refusals },
});

const remove = createRoute({
  method: 'delete',
  path: '/organisations/{id}',
  tags,
  summary: 'Remove an organisation, as the owner; nobody belongs to it any more',
  request: { params },
  responses: { 204: { description: 'Removed' }, ...refusals },
});

/** Organisations: the owner runs them, members see where they belong. */
export const organisationRoutes = (deps: HttpDeps) => {
  const { organisations } = deps.store;
  return routes()
    .openapi(mine, async (context) => {
      const { memberId } = viewerOf(context);
      const theirs = (await organisations.of([memberId])).get(memberId) ?? [];
      return context.json({ items: theirs.map(membershipOf) }, 200);
    })
    .openapi(list, async (context) => {
      await ownerOnly(deps, context);
      const { limit, cursor } = context.req.valid('query');
      const rows = await organisations.page({ after: idBefore(cursor), limit });
      const domains = await organisations.domains(rows.map(({ id }) => asId(id)));
      const items = rows.map((row) => organisationOf(row, domains));
      return context.json({ items, nextCursor: nextCursor(items, limit) }, 200);
    })
    .openapi(make, async (context) => {
      await ownerOnly(deps, context);
      const row = { ...context.req.valid('json'), id: deps.newId(), madeAt: deps.now() };
      await organisations.add(row);
      return context.json(organisationOf(row, new Map()), 201);
    })
    .openapi(read, async (context) => {
      await ownerOnly(deps, context);
      return context.json(await organisationAt(deps, context.req.valid('param').id), 200);
    })
    .openapi(change, async (context) => {
      await ownerOnly(deps, context);
      const { id } = context.req.valid('param');
      await organisations.update(asId(id), context.req.valid('json'));
      return context.json(await organisationAt(deps, id), 200);
    })
    .openapi(remove, async (context) => {
      await ownerOnly(deps, context);
      const { id } = context.req.valid('param');
      await organisationAt(deps, id);
      await deps.store.transaction((tx) => tx.organisations.remove(asId(id)));
      return context.body(null, 204);
    });
};

/** An organisation with its domains. */
export async function organisationAt({ store }: Pick<HttpDeps, 'store'>, id: string) {
  const row = await store.organisations.one(asId(id));
  if (!row) throw new Refusal('no-such-organisation');
  return organisationOf(row, await store.organisations.domains([asId(id)]));
}

const organisationOf = (
  { id, name, url }: OrganisationRow,
  domains: ReadonlyMap<OrganisationId, string[]>,
) => ({ id, name, url, domains: domains.get(asId(id)) ?? [] });
