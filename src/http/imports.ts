import { createRoute, z } from '@hono/zod-openapi';
import { asId, type ImportId } from '../domain/ids.ts';
import type { ImportRow } from '../storage/imports.ts';
import { translator, type Locale } from '../messages/translator.ts';
import { cancelImport } from '../usecases/cancel-import.ts';
import { queueImport } from '../usecases/queue-import.ts';
import { causeText, failureText } from '../messages/cause-text.ts';
import { json, refusals, routes, type HttpDeps } from './app.ts';
import { cursorOf, isCount, positionOf } from './cursor.ts';
import { localeOf, orRefuse, Refusal } from './problems.ts';
import { importsPage, importState, skippedPage, type ImportState } from './schemas.ts';
import { text } from './text.ts';
import { viewerOf } from './viewer.ts';

const params = z.object({ id: z.uuid() });
const tags = ['Imports'];
const PAGE = 100;

const upload = createRoute({
  method: 'post',
  path: '/imports',
  tags,
  summary: 'Import a LinkedIn archive: the zip file is the body',
  request: {
    query: z.object({ name: text().max(300).default('archive.zip') }),
    body: { content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } } },
  },
  responses: { 201: json(importState, 'The import, which begins at once'), ...refusals },
});

const list = createRoute({
  method: 'get',
  path: '/imports',
  tags,
  summary: 'Your imports, newest first',
  responses: { 200: json(importsPage, 'At most a hundred'), ...refusals },
});

const read = createRoute({
  method: 'get',
  path: '/imports/{id}',
  tags,
  summary: 'How far an import is',
  request: { params },
  responses: { 200: json(importState, 'The import'), ...refusals },
});

const cancel = createRoute({
  method: 'post',
  path: '/imports/{id}/cancel',
  tags,
  summary: 'Stop an import; what it has stored stays',
  request: { params },
  responses: { 200: json(importState, 'The import'), ...refusals },
});

const skipped = createRoute({
  method: 'get',
  path: '/imports/{id}/skipped',
  tags,
  summary: 'What an import left out, with file, line and cause',
  request: { params, query: z.object({ cause: text().optional(), cursor: z.string().optional() }) },
  responses: { 200: json(skippedPage, 'One page'), ...refusals },
});

export const importRoutes = (deps: HttpDeps) => {
  const { store } = deps;
  return routes()
    .openapi(upload, async (context) => {
      const viewer = viewerOf(context);
      const id = asId<ImportId>(deps.newId());
      const path = orRefuse(await deps.uploads.keep(id, context.req.raw.body as never));
      const { name: fileName } = context.req.valid('query');
      await queueImport(deps, viewer, { id, fileName, path, origin: 'uploaded' });
      deps.importQueued();
      const row = await store.imports.one(viewer, id);
      return context.json(importOf(row!, localeOf(context)), 201);
    })
    .openapi(list, async (context) => {
      const rows = await store.imports.all(viewerOf(context));
      return context.json({ items: rows.map((row) => importOf(row, localeOf(context))) }, 200);
    })
    .openapi(read, async (context) => {
      const row = await store.imports.one(viewerOf(context), asId(context.req.valid('param').id));
      if (!row) throw new Refusal('no-such-import');
      return context.json(importOf(row, localeOf(context)), 200);
    })
    .openapi(cancel, async (context) => {
      const row = orRefuse(await cancelImport(deps, viewerOf(context), asId(context.req.valid('param').id)));
      return context.json(importOf(row, localeOf(context)), 200);
    })
    .openapi(skipped, async (context) => {
      const { cause, cursor } = context.req.valid('query');
      const id = asId<ImportId>(context.req.valid('param').id);
      const page = await skippedOf(deps, viewerOf(context), { id, cause, cursor, locale: localeOf(context) });
      return context.json(page, 200);
    });
};

const iso = (at: number): string => new Date(at).toISOString();

const importOf = (row: ImportRow, locale: Locale): ImportState => ({
  id: row.id,
  fileName: row.fileName,
  state: row.state as ImportState['state'],
  failure:
    row.failure === null ? null : { code: row.failure, text: failureText(translator(locale), row.failure) },
  bytesRead: row.bytesRead,
  bytesInAll: row.bytesInAll,
  counts: row.counts,
  madeAt: iso(row.madeAt),
  endedAt: row.endedAt === null ? null : iso(row.endedAt),
});

interface SkippedQuery {
  id: ImportId;
  cause: string | undefined;
  cursor: string | undefined;
  locale: Locale;
}

async function skippedOf({ store }: HttpDeps, viewer: ReturnType<typeof viewerOf>, query: SkippedQuery) {
  const say = translator(query.locale);
  if (!(await store.imports.one(viewer, query.id))) throw new Refusal('no-such-import');
  const after = query.cursor === undefined ? -1 : positionOf(query.cursor)?.[0];
  if (after !== -1 && !isCount(after)) throw new Refusal('cursor-unusable');
  const rows = await store.imports.skipped(viewer, query.id, { cause: query.cause, after, limit: PAGE });
  const causes = await store.imports.skippedCauses(viewer, query.id);
  const last = rows.at(-1);
  return {
    items: rows.map(({ kind, file, line, cause, detail }) => ({
      file,
      line,
      cause,
      detail,
      text: causeText(say, kind, cause),
    })),
    causes: causes.map(({ kind, cause, count }) => ({ cause, count, text: causeText(say, kind, cause) })),
    nextCursor: last && rows.length === PAGE ? cursorOf([last.place]) : null,
  };
}
