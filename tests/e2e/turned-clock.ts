import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { v7 as newId } from 'uuid';
import { wired } from '../../src/deps-on.ts';
import { makeAuth } from '../../src/http/auth.ts';
import { makeServer } from '../../src/http/server.ts';
import { readSampleCommunity } from '../../src/importers/sample-community.ts';
import { uploadsIn } from '../../src/importers/uploads.ts';
import { LiveStreams } from '../../src/http/live-streams.ts';
import { jobsOf } from '../../src/jobs/jobs.ts';
import { makeLog } from '../../src/log.ts';
import { composeAccountMail } from '../../src/mail/compose-account-mail.ts';
import { composeMail } from '../../src/mail/compose-mail.ts';
import { mailerOver } from '../../src/mail/mailer.ts';
import { mailLinksWith } from '../../src/mail-links.ts';
import { relMeReader } from '../../src/outgoing/rel-me.ts';
import { makeVapidKeys } from '../../src/push/vapid-keys.ts';
import { pushingOver } from '../../src/push/pushing-over.ts';
import { accountsOn } from '../../src/storage/accounts.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { issueWelcomeToken } from '../../src/usecases/create-owner.ts';
import { noon } from '../builders.ts';
import { openMailServer } from '../mail-server.ts';
import { freePort } from './instance.ts';
import { twoMembersAt } from './two-members.ts';

const WEB_ROOT = fileURLToPath(new URL('../../dist/web/', import.meta.url));
const SECRET = 's'.repeat(32);

/** Ada and Bo at the real app with its real jobs, in this process, and a clock that only the test turns. */
export async function openTurnedClock() {
  const app = await startWithClock();
  const two = await twoMembersAt(app);
  const pages = [two.ada, two.bo];
  const showTime = () => Promise.all(pages.map((page) => page.clock.setFixedTime(app.clock.now)));
  await showTime();
  return {
    ...app,
    ...two,
    /** Lets time pass, for the server as for both browsers, and the jobs do what has become due. */
    async turn(milliseconds: number) {
      app.clock.now += milliseconds;
      await showTime();
      await app.work();
    },
    async close() {
      await two.close();
      await app.close();
    },
  };
}

/** The built web app and the API on loopback, an embedded database, and a mail server. */
async function startWithClock() {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-clock-'));
  const database = await openDatabase({ dataDir: folder });
  await migrate(database.db);
  const clock = { now: noon };
  const deps = { ...wired(database.db), now: () => clock.now };
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const postbox = await openMailServer();
  const mailer = mailerOver(postbox.url, 'Forthright <forthright@forthright.example>');
  const links = mailLinksWith(SECRET);
  const compose = composeMail({ ...deps, ...links, origin });
  const ofAccounts = composeAccountMail({ ...links, origin });
  const log = makeLog('error');
  const live = new LiveStreams(deps);
  const telling = pushingOver({
    ...deps,
    keys: makeVapidKeys(),
    subject: origin,
    asking: { userAgent: 'Forthright/1.2.3', isPrivateAllowed: true },
    failed: rethrow,
  });
  const app = makeServer({
    ...deps,
    ...links,
    ...telling,
    readSample: readSampleCommunity,
    auth: makeAuth({ database: accountsOn(database.db), origin, secret: SECRET, newId }),
    uploads: uploadsIn(folder),
    origin,
    registration: 'closed',
    sendsMail: true,
    outside: null,
    live,
    version: '1.2.3',
    isDemo: false,
    importQueued() {},
    log,
    webRoot: WEB_ROOT,
  });
  const server = createServer(getRequestListener(app.fetch)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const mailing = { ...deps, mailer, compose, composeAccountMail: ofAccounts, failed: rethrow };
  const outside = {
    runImports: async () => {},
    uploads: uploadsIn(folder),
    origin,
    readRelMe: relMeReader({ version: '1.2.3', isPrivateAllowed: true }),
  };
  const jobs = jobsOf(
    { ...deps, ...outside, log, mailing, live, pushing: telling.pushing },
    new AbortController().signal,
  );
  const token = await issueWelcomeToken(deps, deps.newToken());
  return {
    address: origin,
    welcomeLink: `${origin}/welcome?token=${token}`,
    clock,
    /** Every mail that has arrived, the oldest first. */
    mails: postbox.arrived,
    /** Runs every job once, as the server does again and again. */
    async work() {
      for (const { run } of Object.values(jobs)) await run();
    },
    async close() {
      live.close();
      server.closeAllConnections();
      server.close();
      mailer.close();
      await postbox.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function rethrow(error: unknown): never {
  throw error;
}
