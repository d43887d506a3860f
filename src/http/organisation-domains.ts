import { createRoute, z } from '@hono/zod-openapi';
import { asId } from '../domain/ids.ts';
import { vouchForDomain } from '../usecases/vouch-for-domain.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { ownerOnly } from './operator.ts';
import { organisationAt } from './organisations.ts';
import { organisation } from './place-schemas.ts';
import { orRefuse } from './problems.ts';
import { text } from './text.ts';

const tags = ['Organisations'];
const params = z.object({ id: z.uuid() });
const domainParams = params.extend({ domain: text().max(253) });

const vouch = createRoute({
  method: 'post',
  path: '/organisations/{id}/domains',
  tags,
  summary: 'Vouch for a mail domain: who reads mail under it belongs',
  request: { params, body: body(z.object({ domain: text().max(320) })) },
  responses: { 200: json(organisation, 'The organisation after it'), ...refusals },
});

const unvouch = createRoute({
  method: 'delete',
  path: '/organisations/{id}/domains/{domain}',
  tags,
  summary: 'Take a mail domain back; who belonged by it belongs no more',
  request: { params: domainParams },
  responses: { 200: json(organisation, 'The organisation after it'), ...refusals },
});

/** The mail domains that speak for an organisation, vouched for by the owner. */
export const organisationDomainRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(vouch, async (context) => {
      await ownerOnly(deps, context);
      const { id } = context.req.valid('param');
      orRefuse(await vouchForDomain(deps, asId(id), context.req.valid('json').domain));
      return context.json(await organisationAt(deps, id), 200);
    })
    .openapi(unvouch, async (context) => {
      await ownerOnly(deps, context);
      const { id, domain } = context.req.valid('param');
      await deps.store.organisations.removeDomain(asId(id), domain.toLowerCase());
      return context.json(await organisationAt(deps, id), 200);
    });
