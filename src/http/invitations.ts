import { createRoute, z } from '@hono/zod-openapi';
import { MOST_INVITED_BY_LINK } from '../domain/registration.ts';
import type { InvitationLinkRow } from '../storage/invitation-links.ts';
import { inviteMember } from '../usecases/invite-member.ts';
import { listInvitations } from '../usecases/list-invitations.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { orRefuse, Refusal } from './problems.ts';
import { invitationsPage, madeInvitation, type Invitation } from './account-schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['Invitations'];

const list = createRoute({
  method: 'get',
  path: '/invitations',
  tags,
  summary: 'Your invitations that nobody has used up yet',
  responses: { 200: json(invitationsPage, 'All of them'), ...refusals },
});

const make = createRoute({
  method: 'post',
  path: '/invitations',
  tags,
  summary: 'Make a link by which somebody can join; it is shown this once',
  request: {
    body: body(
      z.object({
        note: text().trim().max(200).default('').openapi({ description: 'For whom; only you see it.' }),
        uses: z.number().int().min(1).max(MOST_INVITED_BY_LINK).default(1),
      }),
    ),
  },
  responses: { 201: json(madeInvitation, 'The invitation with its link'), ...refusals },
});

const withdraw = createRoute({
  method: 'delete',
  path: '/invitations/{id}',
  tags,
  summary: 'Withdraw an invitation; its link lets nobody in any more',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 204: { description: 'Withdrawn' }, ...refusals },
});

/** Inviting others, for the signed-in member. */
export const invitationRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(list, async (context) => {
      const viewer = viewerOf(context);
      const { links, left } = await listInvitations(deps, viewer);
      const maxUses = left === null ? MOST_INVITED_BY_LINK : 1;
      return context.json({ items: links.map(invitationOf), left, maxUses }, 200);
    })
    .openapi(make, async (context) => {
      const { token, link } = orRefuse(
        await inviteMember(deps, viewerOf(context), context.req.valid('json')),
      );
      return context.json({ ...invitationOf(link), url: `${deps.origin}/join?token=${token}` }, 201);
    })
    .openapi(withdraw, async (context) => {
      const { id } = context.req.valid('param');
      if (!(await deps.store.invitationLinks.remove(viewerOf(context), id)))
        throw new Refusal('no-such-invitation');
      return context.body(null, 204);
    });

const invitationOf = (link: Omit<InvitationLinkRow, 'tokenHash'>): Invitation => ({
  id: link.id,
  note: link.note,
  usesLeft: link.usesLeft,
  madeAt: new Date(link.madeAt).toISOString(),
  expiresAt: new Date(link.expiresAt).toISOString(),
});
