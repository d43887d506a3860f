import { createRoute, z } from '@hono/zod-openapi';
import { asId, type OrganisationId } from '../domain/ids.ts';
import { placeMember, type Placing } from '../usecases/place-member.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { ownerOnly } from './operator.ts';
import { idBefore, nextCursor, paging } from './paging.ts';
import { memberAt } from './people.ts';
import { organisationMembers } from './place-schemas.ts';
import { orRefuse, Refusal } from './problems.ts';
import { text } from './text.ts';

const tags = ['Organisations'];
const params = z.object({ id: z.uuid() });
const handle = text().trim().max(100);
const memberParams = params.extend({ handle });
const done = { 204: { description: 'Done' }, ...refusals };

const list = createRoute({
  method: 'get',
  path: '/organisations/{id}/members',
  tags,
  summary: 'Who belongs to an organisation, for the owner',
  request: { params, query: z.object(paging) },
  responses: { 200: json(organisationMembers, 'One page'), ...refusals },
});

const place = createRoute({
  method: 'post',
  path: '/organisations/{id}/members',
  tags,
  summary: 'Count a member in by hand, as the owner',
  request: { params, body: body(z.object({ handle })) },
  responses: done,
});

const unplace = createRoute({
  method: 'delete',
  path: '/organisations/{id}/members/{handle}',
  tags,
  summary: 'Count a member in by hand no longer; who belongs by a domain still does',
  request: { params: memberParams },
  responses: done,
});

const confirm = createRoute({
  method: 'post',
  path: '/organisations/{id}/recruiters',
  tags,
  summary: 'Confirm that a member who belongs by a domain recruits for it',
  request: { params, body: body(z.object({ handle })) },
  responses: done,
});

const unconfirm = createRoute({
  method: 'delete',
  path: '/organisations/{id}/recruiters/{handle}',
  tags,
  summary: 'Take the confirmation of a recruiter back',
  request: { params: memberParams },
  responses: done,
});

/** Who belongs to an organisation and who recruits for it, said by the owner. */
export const organisationMemberRoutes = (deps: HttpDeps) => {
  const say = async (
    context: Parameters<typeof ownerOnly>[1],
    at: { id: string; handle: string },
    said: Pick<Placing, 'as' | 'isOn'>,
  ) => {
    await ownerOnly(deps, context);
    const { id: member } = await memberAt(deps, at.handle);
    orRefuse(await placeMember(deps, { organisation: asId<OrganisationId>(at.id), member, ...said }));
    return context.body(null, 204);
  };
  return routes()
    .openapi(list, async (context) => {
      await ownerOnly(deps, context);
      const id = asId<OrganisationId>(context.req.valid('param').id);
      const { limit, cursor } = context.req.valid('query');
      if (!(await deps.store.organisations.one(id))) throw new Refusal('no-such-organisation');
      const found = await deps.store.organisations.members(id, { after: idBefore(cursor), limit });
      const items = found.map(({ id: _id, ...member }) => member);
      return context.json({ items, nextCursor: nextCursor(found, limit) }, 200);
    })
    .openapi(place, (context) =>
      say(
        context,
        { ...context.req.valid('param'), ...context.req.valid('json') },
        { as: 'member', isOn: true },
      ),
    )
    .openapi(unplace, (context) => say(context, context.req.valid('param'), { as: 'member', isOn: false }))
    .openapi(confirm, (context) =>
      say(
        context,
        { ...context.req.valid('param'), ...context.req.valid('json') },
        { as: 'recruiter', isOn: true },
      ),
    )
    .openapi(unconfirm, (context) =>
      say(context, context.req.valid('param'), { as: 'recruiter', isOn: false }),
    );
};
