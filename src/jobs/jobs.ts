import type { Log } from '../log.ts';
import type { Deps } from '../usecases/deps.ts';
import { checkLinks, type LinkChecking } from '../usecases/check-links.ts';
import { deliverRequests } from '../usecases/deliver-request.ts';
import { openAfterPause } from '../usecases/open-after-pause.ts';
import { expireRequests } from '../usecases/expire-requests.ts';
import { sendMail, type Mailing } from '../usecases/send-mail.ts';
import { sweepAccounts } from '../usecases/sweep-accounts.ts';

const LOOK_EVERY = 5_000;
const DELIVER_EVERY = 5_000;
const MAIL_EVERY = 5_000;
const CHECK_LINKS_EVERY = 5_000;
const EXPIRE_EVERY = 60_000;
const SWEEP_EVERY = 3_600_000;

interface Working extends Deps, LinkChecking {
  log: Log;
  /** Works off the imports that nobody works on. */
  runImports(signal: AbortSignal): Promise<void>;
  /** Null without a server that takes mail. */
  mailing: Mailing | null;
}

/**
 * Work that nobody waits for. All of it is written down in the database, so any process may do it, and what a crash
 * interrupts is found again.
 */
export function startJobs(deps: Working) {
  const stopped = new AbortController();
  const importing = every(LOOK_EVERY, () => deps.runImports(stopped.signal), deps.log);
  const delivering = every(DELIVER_EVERY, () => deliverRequests(deps), deps.log);
  const opening = every(DELIVER_EVERY, () => openAfterPause(deps), deps.log);
  const checking = every(CHECK_LINKS_EVERY, () => checkLinks(deps), deps.log);
  const expiring = every(EXPIRE_EVERY, () => expireRequests(deps), deps.log);
  const { mailing } = deps;
  const mailed = mailing && every(MAIL_EVERY, () => sendMail(mailing), deps.log);
  const sweeping = every(SWEEP_EVERY, () => sweepAccounts(deps), deps.log);
  return {
    lookNow: importing.now,
    async stop() {
      stopped.abort(new Error('The server stops.'));
      await Promise.all([
        importing.stop(),
        delivering.stop(),
        opening.stop(),
        checking.stop(),
        expiring.stop(),
        sweeping.stop(),
        mailed?.stop(),
      ]);
      mailing?.mailer.close();
    },
  };
}

/** Runs a job now and then again after each pause, never twice at once. */
function every(pause: number, job: () => Promise<unknown>, log: Log) {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isWanted = false;
  let running: Promise<void> | undefined;

  const run = () => {
    clearTimeout(timer);
    isWanted = false;
    running = job()
      .then(
        () => {},
        (error: unknown) => log.error({ error }, 'a job failed and will be tried again'),
      )
      .then(() => {
        running = undefined;
        if (!isStopped) timer = setTimeout(run, isWanted ? 0 : pause);
      });
  };
  run();
  return {
    now: () => {
      isWanted = true;
      if (!running && !isStopped) run();
    },
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
