import { createRoute, z } from '@hono/zod-openapi';
import { asId, type PersonId } from '../domain/ids.ts';
import type { LineRow } from '../storage/profiles.ts';
import { blockPerson, unblockPerson } from '../usecases/block-person.ts';
import { findPeople, readPerson, type PersonView } from '../usecases/read-person.ts';
import { translator, type Locale } from '../messages/translator.ts';
import { json, refusals, routes, type HttpDeps } from './app.ts';
import { membershipOf } from './membership-view.ts';
import { orRefuse, Refusal } from './problems.ts';
import { blockList, peopleFound, personPage, type MemberCard, type PersonPage } from './sending-schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const params = z.object({ handle: text().max(100) });

const find = createRoute({
  method: 'get',
  path: '/people',
  tags: ['People'],
  summary: 'Find members by name',
  request: {
    query: z.object({
      query: text().trim().min(1).max(100),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
  },
  responses: { 200: json(peopleFound, 'Members'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/people/{handle}',
  tags: ['People'],
  summary: 'A member’s page, and how you stand to each other',
  request: { params },
  responses: { 200: json(personPage, 'The page'), ...refusals },
});

const block = createRoute({
  method: 'post',
  path: '/people/{handle}/block',
  tags: ['People'],
  summary: 'End everything between you and a member, without telling them',
  request: { params },
  responses: { 204: { description: 'Blocked' }, ...refusals },
});

const unblock = createRoute({
  method: 'delete',
  path: '/people/{handle}/block',
  tags: ['People'],
  summary: 'Let a member write to you again',
  request: { params },
  responses: { 204: { description: 'No longer blocked' }, ...refusals },
});

const listBlocks = createRoute({
  method: 'get',
  path: '/me/blocks',
  tags: ['People'],
  summary: 'Members whom you have blocked',
  responses: { 200: json(blockList, 'Blocked members'), ...refusals },
});

export const peopleRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(find, async (context) => {
      const { query, limit } = context.req.valid('query');
      const found = await findPeople(deps, query, limit);
      return context.json({ items: found.map(cardOf) }, 200);
    })
    .openapi(read, async (context) => {
      const { handle } = context.req.valid('param');
      const page = orRefuse(await readPerson(deps, viewerOf(context), handle));
      return context.json(pageOf(page), 200);
    })
    .openapi(block, async (context) => {
      const other = await memberAt(deps, context.req.valid('param').handle);
      orRefuse(await blockPerson(deps, viewerOf(context), other.id));
      return context.body(null, 204);
    })
    .openapi(unblock, async (context) => {
      const other = await memberAt(deps, context.req.valid('param').handle);
      await unblockPerson(deps, viewerOf(context), other.id);
      return context.body(null, 204);
    })
    .openapi(listBlocks, async (context) => {
      const blocks = await deps.store.sendings.blockedBy(viewerOf(context));
      const cards = await deps.store.members.cards(blocks.map(({ blockedId }) => asId(blockedId)));
      const items = blocks.flatMap(({ blockedId, at }) => {
        const card = cards.get(asId(blockedId));
        return card ? [{ handle: card.handle, name: card.name, at: new Date(at).toISOString() }] : [];
      });
      return context.json({ items }, 200);
    });

/** A member by name and short name, also one whose account is gone. */
export const whoIs = (
  card: (Pick<MemberCard, 'handle' | 'name'> & { isDeleted: boolean }) | null,
  locale: Locale,
): Pick<MemberCard, 'handle' | 'name'> => {
  if (card && !card.isDeleted) return { handle: card.handle, name: card.name };
  return { handle: card?.handle ?? '', name: translator(locale)('moderation.deletedAccount') };
};

function pageOf({ card, lines, about, relation, organisations, worksAt, door }: PersonView): PersonPage {
  const { place, welcome, unwelcome, welcomeText } = about;
  return {
    ...cardOf(card),
    place: lines === null ? '' : place,
    lines: lines && lines.map(lineOf),
    welcome: { text: welcomeText, welcome, unwelcome },
    organisations: organisations.map(membershipOf),
    worksAt: [...worksAt],
    door: {
      question: door.question,
      pausedUntil: door.pausedUntil === null ? null : new Date(door.pausedUntil).toISOString(),
    },
    relation: {
      name: relation.name,
      id: 'id' in relation ? relation.id : null,
      againAt: 'againAt' in relation ? new Date(relation.againAt).toISOString() : null,
    },
  };
}

const lineOf = ({ kind, text: said, organisation, since, until, url, check }: LineRow) => ({
  kind,
  text: said,
  organisation,
  since,
  until,
  url,
  isChecked: check === 'found',
});

/** What everybody here sees of a member. */
export const cardOf = ({ handle, name, headline, title, company }: MemberCard): MemberCard => ({
  handle,
  name,
  headline,
  title,
  company,
});

/** The member behind a short name; one who has deleted their account only where that is wanted. */
export async function memberAt(
  { store }: Pick<HttpDeps, 'store'>,
  handle: string,
  options: { alsoDeleted?: boolean } = {},
): Promise<{ id: PersonId; name: string }> {
  const member = await store.members.byHandle(handle, options);
  const id = member && asId<PersonId>(member.id);
  const card = id && (await store.members.cards([id])).get(id);
  if (!id || !card) throw new Refusal('no-such-person');
  return { id, name: card.name };
}
