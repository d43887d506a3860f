import { createRoute, z } from '@hono/zod-openapi';
import { toVcard } from '../domain/profile/vcard.ts';
import { toJsonResume, type JsonResume } from '../domain/profile/json-resume.ts';
import type { Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import { askForCheck, LOOK_LASTS, profileAddress } from '../usecases/check-links.ts';
import { addLine, changeLine, editCard, moveLine, removeLine } from '../usecases/edit-profile.ts';
import { readProfile, type OwnProfile as Found } from '../usecases/read-profile.ts';
import { replaceProfile, type ResumeChanges as Changes } from '../usecases/replace-profile.ts';
import type { LineRow } from '../storage/profiles.ts';
import { body, json, refusals, routes, type HttpDeps } from './app.ts';
import { orRefuse } from './problems.ts';
import {
  jsonResume,
  lineText,
  newLine,
  ownProfile,
  profileChanges,
  resumeChanges,
  type OwnProfile,
  type ProfileLine,
} from './profile-schemas.ts';
import { viewerOf } from './viewer.ts';

const params = z.object({ id: z.uuid() });
const about = { tags: ['Profile'], responses: { 200: json(ownProfile, 'Your profile'), ...refusals } };

const read = createRoute({
  ...about,
  method: 'get',
  path: '/me/profile',
  summary: 'Your profile, with where each line comes from',
});

const edit = createRoute({
  ...about,
  method: 'patch',
  path: '/me/profile',
  summary: 'Change headline, place or field, or what is welcome',
  request: { body: body(profileChanges) },
});

const add = createRoute({
  ...about,
  method: 'post',
  path: '/me/profile/lines',
  summary: 'Add a line',
  request: { body: body(newLine) },
  responses: { 201: json(ownProfile, 'Your profile'), ...refusals },
});

const change = createRoute({
  ...about,
  method: 'patch',
  path: '/me/profile/lines/{id}',
  summary: 'Change what a line says; no import touches it from then on',
  request: { params, body: body(lineText) },
});

const remove = createRoute({
  ...about,
  method: 'delete',
  path: '/me/profile/lines/{id}',
  summary: 'Take a line out; no import brings it back',
  request: { params },
});

const move = createRoute({
  ...about,
  method: 'post',
  path: '/me/profile/lines/{id}/move',
  summary: 'Move a line among those of its kind',
  request: { params, body: body(z.object({ to: z.number().int().min(0).max(2_000) })) },
});

const check = createRoute({
  ...about,
  method: 'post',
  path: '/me/profile/lines/{id}/check',
  summary: 'Have the page of a link looked at, at most ten times a day',
  request: { params },
});

const fill = createRoute({
  method: 'post',
  path: '/me/profile/json-resume',
  tags: ['Profile'],
  summary: 'Put a JSON Resume in the place of your lines, or only see what that would change',
  request: {
    query: z.object({ preview: z.enum(['true', 'false']).default('false') }),
    body: body(jsonResume),
  },
  responses: { 200: json(resumeChanges, 'What changes'), ...refusals },
});

const resume = createRoute({
  method: 'get',
  path: '/me/profile/json-resume',
  tags: ['Profile'],
  summary: 'Your profile as a JSON Resume',
  responses: { 200: json(jsonResume, 'A file'), ...refusals },
});

const vcard = createRoute({
  method: 'get',
  path: '/me/profile/vcard',
  tags: ['Profile'],
  summary: 'Your profile as a vCard 4.0',
  responses: {
    200: { description: 'A file', content: { 'text/vcard': { schema: z.string() } } },
    ...refusals,
  },
});

export const profileRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(read, async (context) => context.json(await own(deps, viewerOf(context)), 200))
    .openapi(edit, async (context) => {
      await editCard(deps, viewerOf(context), context.req.valid('json'));
      return context.json(await own(deps, viewerOf(context)), 200);
    })
    .openapi(add, async (context) => {
      orRefuse(await addLine(deps, viewerOf(context), context.req.valid('json')));
      return context.json(await own(deps, viewerOf(context)), 201);
    })
    .openapi(change, async (context) => {
      const line = { ...context.req.valid('json'), ...context.req.valid('param') };
      orRefuse(await changeLine(deps, viewerOf(context), line));
      return context.json(await own(deps, viewerOf(context)), 200);
    })
    .openapi(remove, async (context) => {
      orRefuse(await removeLine(deps, viewerOf(context), context.req.valid('param').id));
      return context.json(await own(deps, viewerOf(context)), 200);
    })
    .openapi(move, async (context) => {
      const moving = { ...context.req.valid('json'), ...context.req.valid('param') };
      orRefuse(await moveLine(deps, viewerOf(context), moving));
      return context.json(await own(deps, viewerOf(context)), 200);
    })
    .openapi(check, async (context) => {
      orRefuse(await askForCheck(deps, viewerOf(context), context.req.valid('param').id));
      return context.json(await own(deps, viewerOf(context)), 200);
    });

/** A profile as a file, and out of one. */
export const profileFileRoutes = (deps: HttpDeps) =>
  routes()
    .openapi(fill, async (context) => {
      // What is missing is missing in the file, too; the schema only spells that differently.
      const given = context.req.valid('json') as JsonResume;
      const isPreview = context.req.valid('query').preview === 'true';
      const changes = await replaceProfile(deps, viewerOf(context), { resume: given, isPreview });
      return context.json(changesOf(changes), 200);
    })
    .openapi(resume, async (context) => {
      const { card, about, lines, email } = await readProfile(deps.store, viewerOf(context));
      const address = profileAddress(deps.origin, card.handle);
      context.header('content-disposition', `attachment; filename="${card.handle}.resume.json"`);
      return context.json(toJsonResume({ ...card, place: about.place, email, address, lines }), 200);
    })
    .openapi(vcard, async (context) => {
      const { card, about, lines, email } = await readProfile(deps.store, viewerOf(context));
      const { id, name, title, company: organisation, handle } = card;
      const links = lines.flatMap(({ kind, url }) => (kind === 'link' ? [url] : []));
      const address = profileAddress(deps.origin, handle);
      const facts = { id, name, title, organisation, place: about.place, email, address, links };
      context.header('content-disposition', `attachment; filename="${handle}.vcf"`);
      return context.body(toVcard(facts), 200, { 'content-type': 'text/vcard; charset=utf-8' });
    });

const own = async (deps: HttpDeps, viewer: Viewer): Promise<OwnProfile> =>
  profileOf(await readProfile(deps.store, viewer), { origin: deps.origin, now: deps.now() });

function profileOf(
  { card, about, lines, toldField }: Found,
  { origin, now }: { origin: string; now: Instant },
): OwnProfile {
  const { handle, name, headline, title, company } = card;
  const { place, welcome, unwelcome, welcomeText: said, byHand } = about;
  return {
    handle,
    name,
    headline,
    title,
    company,
    place,
    field: ((card.field || toldField) as OwnProfile['field']) || null,
    isFieldChosen: byHand.includes('field'),
    welcome: { text: said, welcome, unwelcome },
    address: profileAddress(origin, handle),
    lines: lines.map((line) => lineOf(line, now)),
  };
}

const lineOf = ({ check: state, checkedAt, checkDue, ...line }: LineRow, now: Instant): ProfileLine => ({
  id: line.id,
  kind: line.kind,
  form: line.form,
  text: line.text,
  organisation: line.organisation,
  since: line.since,
  until: line.until,
  url: line.url,
  origin: line.origin,
  check: state && checkedAt !== null ? { state, at: new Date(checkedAt).toISOString() } : null,
  isCheckComing: checkDue !== null && checkDue <= now + LOOK_LASTS,
});

type Told = Pick<ProfileLine, 'kind' | 'text' | 'organisation' | 'url'>;

function changesOf({ headline, place, added, removed, kept }: Changes) {
  const told = ({ kind, text: said, organisation, url }: Told): Told => ({
    kind,
    text: said,
    organisation,
    url,
  });
  return { headline, place, added: added.map(told), removed: removed.map(told), kept: kept.map(told) };
}
