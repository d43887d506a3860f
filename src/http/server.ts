import { OpenAPIHono } from '@hono/zod-openapi';
import { serveStatic } from '@hono/node-server/serve-static';
import { compress } from 'hono/compress';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { localeFor } from '../messages/translator.ts';
import type { Log } from '../log.ts';
import { accountRoutes, openRoutes } from './account.ts';
import type { HttpDeps } from './app.ts';
import { addressRoutes } from './addresses.ts';
import { attendanceRoutes } from './attendance.ts';
import { SERVED } from './auth.ts';
import { checkInRoutes } from './check-ins.ts';
import { withAddress } from './client-address.ts';
import { coachRoutes } from './coach.ts';
import { connectionRoutes } from './connections.ts';
import { eventSessionRoutes } from './event-sessions.ts';
import { eventRoutes } from './events.ts';
import { doorRoutes } from './doors.ts';
import { employerRoutes } from './employers.ts';
import { exportRoutes } from './export.ts';
import { docsPage } from './docs.ts';
import { historyRoutes } from './history.ts';
import { importRoutes } from './imports.ts';
import { inboxRoutes } from './inbox.ts';
import { invitationRoutes } from './invitations.ts';
import { joinRoutes } from './joining.ts';
import { organisationDomainRoutes } from './organisation-domains.ts';
import { organisationMemberRoutes } from './organisation-members.ts';
import { organisationRoutes } from './organisations.ts';
import { outsideRoutes, waysInRoutes } from './outside.ts';
import { passkeyRoutes, passkeySignInRoutes } from './passkeys.ts';
import { liveRoutes } from './live.ts';
import { mailRoutes } from './mail.ts';
import { mailLinkRoutes } from './mail-links.ts';
import { mailedLinkRoutes } from './mailed-links.ts';
import { noticeRoutes } from './notices.ts';
import { peopleRoutes } from './people.ts';
import { problem, Refusal } from './problems.ts';
import { leavingRoutes } from './leaving.ts';
import { moderationOwnerRoutes, moderationRoutes } from './moderation.ts';
import { ownDecisionRoutes, reportRoutes } from './reports.ts';
import { profileFileRoutes, profileRoutes } from './profile.ts';
import { pushRoutes } from './push.ts';
import { requestRoutes } from './requests.ts';
import { sentRoutes } from './sent.ts';
import { secondFactorRoutes, secondStepRoutes } from './second-factor.ts';
import { resetRoutes, securityRoutes } from './security.ts';
import { membersOnly, type Env } from './viewer.ts';
import { waitingRoutes } from './waiting.ts';

export interface Serving extends HttpDeps {
  log: Log;
  /** The built web app. */
  webRoot: string;
}

/** The whole HTTP surface: health, the API with its document, sign-in, and the web app for every other address. */
export function makeServer(deps: Serving): OpenAPIHono<Env> {
  const app = new OpenAPIHono<Env>();
  app.use(secureHeaders(HEADERS), compress(), language, sameOriginOnly(deps.origin));
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    await deps.store.members.count();
    return context.text('ready');
  });
  app.on(['GET', 'POST'], '/api/auth/*', (context) =>
    SERVED.has(context.req.path) ? deps.auth.handler(withAddress(context)) : problem(context, 'not-found'),
  );
  mountApi(app, deps);
  mountWeb(app, deps.webRoot);
  app.notFound((context) => problem(context, 'not-found'));
  app.onError((error, context) => {
    if (error instanceof Refusal) return problem(context, error.failure, { values: error.values });
    if (error instanceof HTTPException && error.status < 500) return problem(context, 'not-readable'); // JSON that is none
    deps.log.error(
      { error: { name: error.name, stack: error.stack }, path: context.req.routePath },
      'a request failed',
    );
    return problem(context, 'went-wrong');
  });
  return app;
}

/** What one needs before there is an account, or a session. */
const OPEN = [
  openRoutes,
  joinRoutes,
  resetRoutes,
  secondStepRoutes,
  passkeySignInRoutes,
  outsideRoutes,
  mailLinkRoutes,
  mailedLinkRoutes,
];

const FOR_MEMBERS = [
  accountRoutes,
  inboxRoutes,
  requestRoutes,
  importRoutes,
  historyRoutes,
  peopleRoutes,
  profileRoutes,
  profileFileRoutes,
  sentRoutes,
  coachRoutes,
  connectionRoutes,
  doorRoutes,
  noticeRoutes,
  liveRoutes,
  mailRoutes,
  pushRoutes,
  waitingRoutes,
  exportRoutes,
  invitationRoutes,
  organisationRoutes,
  organisationDomainRoutes,
  organisationMemberRoutes,
  eventRoutes,
  eventSessionRoutes,
  attendanceRoutes,
  checkInRoutes,
  addressRoutes,
  employerRoutes,
  securityRoutes,
  secondFactorRoutes,
  passkeyRoutes,
  waysInRoutes,
  moderationRoutes,
  moderationOwnerRoutes,
  reportRoutes,
  ownDecisionRoutes,
  leavingRoutes,
];

function mountApi(app: OpenAPIHono<Env>, deps: Serving): void {
  app.doc31('/api/v1/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Forthright', version: deps.version, description: 'Connection requests that say why.' },
    servers: [{ url: deps.origin }],
  });
  app.get('/api/docs', (context) => context.html(docsPage(app)));
  for (const routes of OPEN) app.route('/api/v1', routes(deps));
  app.use('/api/v1/*', membersOnly(deps.auth));
  for (const routes of FOR_MEMBERS) app.route('/api/v1', routes(deps));
  app.all('/api/*', (context) => problem(context, 'not-found'));
}

/** Files of the build are named after their content and never change; every other address is a page of the app. */
function mountWeb(app: OpenAPIHono<Env>, root: string): void {
  app.use('/assets/*', async (context, next) => {
    await next();
    if (context.res.ok) context.header('cache-control', 'public, max-age=31536000, immutable');
  });
  app.use('/push-worker.js', async (context, next) => {
    await next();
    context.header('cache-control', 'no-cache'); // browsers look for a newer one under the same name
  });
  app.use('/*', serveStatic({ root, precompressed: true }));
  app.get('/assets/*', (context) => problem(context, 'not-found'));
  app.get('/*', serveStatic({ root, path: 'index.html', precompressed: true }));
}

const HEADERS: Parameters<typeof secureHeaders>[0] = {
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    frameAncestors: ["'none'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
};

const language = createMiddleware<Env>(async (context, next) => {
  const accepted = context.req.header('accept-language') ?? '';
  context.set('locale', localeFor(accepted.split(',').map((part) => part.split(';')[0]!.trim())));
  return next();
});

/** Other websites may not act in a member's name; the browser says where a request comes from. */
const sameOriginOnly = (origin: string) =>
  createMiddleware<Env>(async (context, next) => {
    const from = context.req.header('origin');
    const isReading = ['GET', 'HEAD', 'OPTIONS'].includes(context.req.method);
    if (isReading || from === undefined || from === origin) return next();
    const host = hostOf(from);
    if (host !== undefined && host === context.req.header('host')) return next();
    return problem(context, 'other-origin');
  });

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;
