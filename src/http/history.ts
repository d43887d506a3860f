import { createRoute, z } from '@hono/zod-openapi';
import { REASONS, type Reason } from '../domain/reason.ts';
import type { CountedConnections, PastOrder } from '../storage/past.ts';
import { withText } from '../messages/because-text.ts';
import { translator, type Locale } from '../messages/translator.ts';
import { readHistory, type HistoryNumbers } from '../usecases/read-history.ts';
import { json, refusals, routes, type HttpDeps } from './app.ts';
import { cursorOf, isDay, isId, isMoment, positionOf } from './cursor.ts';
import { localeOf, Refusal } from './problems.ts';
import {
  history,
  outcome,
  pastConnectionsPage,
  type History,
  type PastConnection,
} from './history-schemas.ts';
import { keepable, text } from './text.ts';
import { viewerOf } from './viewer.ts';

const tags = ['History'];

const read = createRoute({
  method: 'get',
  path: '/history',
  tags,
  summary: 'Why people connected with you and what came of it, in numbers',
  responses: { 200: json(history, 'The numbers behind every plot'), ...refusals },
});

const list = createRoute({
  method: 'get',
  path: '/history/connections',
  tags,
  summary: 'Past connections as a table',
  request: {
    query: z.object({
      reason: z.enum(REASONS).optional(),
      outcome: outcome.optional(),
      role: text().optional(),
      field: text().optional(),
      year: z.coerce.number().int().optional(),
      owes: z.enum(['owner', 'other']).optional(),
      follow_up: z.enum(['never']).optional(),
      q: text().max(100).optional(),
      sort: z.enum(['connected_on', 'last_message', 'name'] satisfies PastOrder[]).default('connected_on'),
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z.string().optional(),
    }),
  },
  responses: { 200: json(pastConnectionsPage, 'One page'), ...refusals },
});

export const historyRoutes = ({ store }: HttpDeps) =>
  routes()
    .openapi(read, async (context) =>
      context.json(historyOf(await readHistory({ store }, viewerOf(context))), 200),
    )
    .openapi(list, async (context) => {
      const viewer = viewerOf(context);
      const {
        sort: order,
        limit,
        cursor,
        follow_up: followUp,
        q: text,
        ...rest
      } = context.req.valid('query');
      const filter = { ...rest, followUp, text };
      const after = cursor === undefined ? undefined : placeOf(cursor, order);
      const rows = await store.past.connections(viewer, { filter, order, after, limit });
      const last = rows.at(-1);
      return context.json(
        {
          items: rows.map((row) => pastConnectionOf(row, localeOf(context))),
          total: await store.past.count(viewer, filter),
          nextCursor:
            last && rows.length === limit ? cursorOf([order, last.place, last.connection.otherId]) : null,
        },
        200,
      );
    });

function placeOf(cursor: string, order: PastOrder): { value: string; id: string } {
  const [madeFor, value, id] = positionOf(cursor) ?? [];
  if (madeFor !== order || typeof value !== 'string' || !isId(id)) throw new Refusal('cursor-unusable');
  if (!IS_PLACE[order](value)) throw new Refusal('cursor-unusable');
  return { value, id };
}

const IS_PLACE: Record<PastOrder, (value: string) => boolean> = {
  connected_on: isDay,
  last_message: isMoment,
  name: (value) => keepable(value) === value,
};

type Row = Awaited<ReturnType<HttpDeps['store']['past']['connections']>>[number];

function pastConnectionOf({ connection, person }: Row, locale: Locale): PastConnection {
  const { name, title, company, role, field, profileUrl } = person;
  return {
    personId: person.id,
    name,
    title,
    company,
    role,
    field,
    profileUrl,
    connectedOn: connection.connectedOn,
    reason: connection.reason as Reason,
    confidence: connection.confidence,
    because: withText(translator(locale), connection.because),
    outcome: connection.outcome as PastConnection['outcome'],
    firstMessageBy: connection.firstMessageBy as PastConnection['firstMessageBy'],
    owesAnswer: connection.owesAnswer as PastConnection['owesAnswer'],
    lastMessageAt:
      connection.lastMessageAt === null ? null : new Date(connection.lastMessageAt).toISOString(),
  };
}

function historyOf({ counted, since, messages, sent, received }: HistoryNumbers): History {
  const recruiters = counted.filter(({ role }) => role === 'recruiter');
  const { withNote, withoutNote } = sent;
  return {
    connections: total(counted),
    since,
    messages,
    reasonsByYear: countedBy(counted, ['year', 'reason']),
    outcomesByReason: countedBy(counted, ['reason', 'outcome']),
    outcomesByRole: countedBy(counted, ['role', 'outcome']),
    reasonsByRole: countedBy(counted, ['role', 'reason']),
    recruitersByField: countedBy(recruiters, ['field']).map(({ field, connections }) => ({
      field,
      recruiters: connections,
    })),
    neverFollowedUp: total(counted.filter(({ neverFollowedUp }) => neverFollowedUp)),
    iOweAnAnswer: total(counted.filter(({ owesAnswer }) => owesAnswer === 'owner')),
    sent: {
      requests: withNote.sent + withoutNote.sent,
      accepted: withNote.accepted + withoutNote.accepted,
      withNote: withNote.sent,
      withNoteAccepted: withNote.accepted,
      medianDaysToAccept: sent.medianDaysToAccept,
    },
    received,
  } as History;
}

const total = (counted: readonly CountedConnections[]): number =>
  counted.reduce((sum, { connections }) => sum + connections, 0);

/** Adds up what agrees in the named properties, most first. */
function countedBy<Name extends keyof CountedConnections>(
  counted: readonly CountedConnections[],
  names: readonly Name[],
) {
  const groups = new Map<string, Pick<CountedConnections, Name> & { connections: number }>();
  for (const one of counted) {
    const key = names.map((name) => one[name]).join(' ');
    const group = groups.get(key) ?? { ...pick(one, names), connections: 0 };
    groups.set(key, { ...group, connections: group.connections + one.connections });
  }
  return [...groups.values()].toSorted((a, b) => b.connections - a.connections);
}

const pick = <Name extends keyof CountedConnections>(one: CountedConnections, names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, one[name]])) as Pick<CountedConnections, Name>;
