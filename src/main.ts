import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getRequestListener } from '@hono/node-server';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { v7 as newId } from 'uuid';
import type { Config } from './config.ts';
import { asId } from './domain/ids.ts';
import { viewerFor } from './domain/viewer.ts';
import { takeAdminCommands } from './admin-socket.ts';
import { wired } from './deps-on.ts';
import { makeAuth } from './http/auth.ts';
import { makeOutsideProvider } from './http/outside-provider.ts';
import { LiveStreams } from './http/live-streams.ts';
import { makeServer } from './http/server.ts';
import { readSampleCommunity } from './importers/sample-community.ts';
import { uploadsIn } from './importers/uploads.ts';
import { importsInThread } from './imports-in-thread.ts';
import { startJobs } from './jobs/jobs.ts';
import type { Log } from './log.ts';
import { composeAccountMail } from './mail/compose-account-mail.ts';
import { composeMail, type Composing } from './mail/compose-mail.ts';
import { mailerOver } from './mail/mailer.ts';
import { mailLinksWith } from './mail-links.ts';
import { relMeReader } from './outgoing/rel-me.ts';
import { keptVapidKeys, pushingOver } from './push/pushing-over.ts';
import { secretKeyIn } from './secret-key.ts';
import { accountsOn } from './storage/accounts.ts';
import { openDatabase, type OpenDatabase } from './storage/database.ts';
import { migrate } from './storage/migrate.ts';
import { issueWelcomeToken } from './usecases/create-owner.ts';
import type { Deps } from './usecases/deps.ts';
import type { AccountLinks } from './usecases/ask-for-account-mail.ts';
import { fillWithSample, type Sampling } from './usecases/fill-with-sample.ts';
import type { AccountMailing } from './usecases/send-account-mail.ts';
import type { Mailing } from './usecases/send-mail.ts';
import { version } from './version.ts';

/** A running instance. */
export interface Running {
  /** Where it answers. */
  address: string;
  /** The one-time link that makes the owner; null once there is one. */
  welcomeLink: string | null;
  stop(): Promise<void>;
}

const WEB_ROOT = fileURLToPath(new URL('../dist/web/', import.meta.url));

/** Opens the database, brings its schema up to date, and wires what use cases need. */
export async function openInstance(
  config: Config,
  log: Log,
): Promise<{ deps: Deps; database: OpenDatabase }> {
  await mkdir(config.dataDir, { recursive: true, mode: 0o700 });
  const database = await openDatabase({
    url: config.databaseUrl,
    dataDir: config.dataDir,
    log: (message) => log.info(message),
  });
  await migrate(database.db).catch(async (error: unknown) => {
    await database.close(); // else the program would wait for it for ever
    throw error;
  });
  return { deps: wired(database.db), database };
}

/** Starts everything: database, jobs, web server. */
export async function start(config: Config, log: Log, { demo }: { demo: boolean }): Promise<Running> {
  const { deps, database } = await openInstance(config, log);
  const sampling = { ...deps, readSample: readSampleCommunity };
  if (demo) await fillForOwner(sampling);
  const secret = config.secretKey ?? (await secretKeyIn(config.dataDir));
  const links = mailLinksWith(secret);
  const mailing = mailingOver(config, { ...deps, ...links, log });
  const telling = await tellingDevices(config, deps, log);
  const live = new LiveStreams(deps);
  const jobs = startJobs({ ...working(config, { deps, database, log }), ...telling, mailing, live });
  const app = makeServer({
    ...sampling,
    ...links,
    ...telling,
    auth: makeAuth({ database: accountsOn(database.db), origin: config.origin, secret, newId }),
    live,
    ...settingsOf(config, log),
    isDemo: demo,
    importQueued: jobs.lookNow,
    log,
  });
  const server = createServer(getRequestListener(app.fetch));
  let commands: { stop(): Promise<void> } | undefined;
  const stop = async () => {
    await commands?.stop();
    live.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await jobs.stop();
    await database.close();
  };
  await listening(server, config).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const address = addressOf(server, config);
  commands = await takeAdminCommands({ database, config, deps, origin: address, log, jobs });
  const token = await issueWelcomeToken(deps, deps.newToken());
  return { address, welcomeLink: token && `${address}/welcome?token=${token}`, stop };
}

/** What routes know of the settings, and of this program. */
const settingsOf = (config: Config, log: Log) => ({
  uploads: uploadsIn(config.dataDir),
  origin: config.origin,
  registration: config.registration,
  sendsMail: config.smtp !== null,
  outside: outsideOf(config, log),
  version,
  webRoot: WEB_ROOT,
});

/** The provider that people may sign in with. What goes wrong with it is for the operator to read, without who it was. */
const outsideOf = ({ outside, origin }: Config, log: Log) => {
  const report = (error: unknown) => {
    const { name, code } = error as { name?: string; code?: string };
    log.warn({ error: { name, code } }, 'signing in at the provider of OIDC_ISSUER failed');
  };
  return outside ? makeOutsideProvider(outside, origin, { report, now: Date.now }) : null;
};
/** Sends mail over a server of the operator's, where there is one. */
function mailingOver(
  { smtp, origin }: Config,
  { log, ...deps }: Deps & Omit<Composing, 'origin'> & { accountLinks: AccountLinks; log: Log },
): (Mailing & AccountMailing) | null {
  if (!smtp) return null;
  return {
    ...deps,
    mailer: mailerOver(smtp.url, smtp.from),
    compose: composeMail({ ...deps, origin }),
    composeAccountMail: composeAccountMail({ ...deps, origin }),
    // Neither whom it was for nor what the server said of them.
    failed: (error) => log.warn({ code: codeOf(error) }, 'a mail could not be sent and will be tried again'),
  };
}

/** Tells devices of news, through the push services that their browsers named. */
async function tellingDevices({ push, isPrivateFetchAllowed }: Config, deps: Deps, log: Log) {
  return pushingOver({
    ...deps,
    keys: push.keys ?? (await keptVapidKeys(deps)),
    subject: push.subject,
    asking: { userAgent: `Forthright/${version}`, isPrivateAllowed: isPrivateFetchAllowed },
    failed: (why) => log.warn({ why }, 'a notification was not taken by a push service'),
  });
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : 'unknown';

/** What jobs receive beside what use cases do. Only they ask other servers for pages that somebody named. */
const working = (
  { dataDir, origin, isPrivateFetchAllowed: isPrivateAllowed }: Config,
  { deps, database, log }: { deps: Deps; database: OpenDatabase; log: Log },
): Omit<Parameters<typeof startJobs>[0], 'mailing' | 'live' | 'pushing'> => ({
  ...deps,
  log,
  uploads: uploadsIn(dataDir),
  runImports: importsInThread(database, dataDir),
  origin,
  readRelMe: relMeReader({ version, isPrivateAllowed }),
});

/** Shows the sample community to an owner who has nothing else here yet. */
async function fillForOwner(sampling: Sampling): Promise<void> {
  const owner = await sampling.store.members.owner();
  if (owner) await fillWithSample(sampling, viewerFor(asId(owner.id)));
}

function listening(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new Error(`Port ${port} is taken by another program; set PORT to a free one.`, { cause: error })
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
}

/** The origin as configured, or with the real port where port 0 let the system choose. */
function addressOf(server: Server, { origin, port }: Config): string {
  return port === 0 ? `http://localhost:${(server.address() as AddressInfo).port}` : origin;
}
