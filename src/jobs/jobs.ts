import type { Log } from '../log.ts';
import type { Deps } from '../usecases/deps.ts';
import { checkLinks, type LinkChecking } from '../usecases/check-links.ts';
import { deliverRequests } from '../usecases/deliver-request.ts';
import { openAfterPause } from '../usecases/open-after-pause.ts';
import { expireRequests } from '../usecases/expire-requests.ts';
import { eraseDue } from '../usecases/leave.ts';
import { sendAccountMail, type AccountMailing } from '../usecases/send-account-mail.ts';
import { sendMail, type Mailing } from '../usecases/send-mail.ts';
import { sweepEmployers } from '../usecases/show-employer.ts';
import { sendPushes, type Pushing } from '../usecases/send-pushes.ts';
import { sweepAccounts } from '../usecases/sweep-accounts.ts';
import { sweepReports } from '../usecases/sweep-reports.ts';

const LOOK_EVERY = 5_000;
const DELIVER_EVERY = 5_000;
const MAIL_EVERY = 5_000;
const PUSH_EVERY = 2_000;
const CHECK_LINKS_EVERY = 5_000;
const LIVE_EVERY = 1_000;
const EXPIRE_EVERY = 60_000;
const SWEEP_EVERY = 3_600_000;

interface Working extends Deps, LinkChecking {
  log: Log;
  uploads: { remove(path: string): Promise<void> };
  /** Works off the imports that nobody works on. */
  runImports(signal: AbortSignal): Promise<void>;
  /** The pages that are open here. */
  live: { look(): Promise<void> };
  /** Null without a server that takes mail. */
  mailing: (Mailing & AccountMailing) | null;
  pushing: Pushing;
}

/** Every job and how long it pauses. */
export const jobsOf = (deps: Working, signal: AbortSignal) => ({
  import: { pause: LOOK_EVERY, run: () => deps.runImports(signal) },
  deliver: { pause: DELIVER_EVERY, run: () => deliverRequests(deps) },
  open: { pause: DELIVER_EVERY, run: () => openAfterPause(deps) },
  check: { pause: CHECK_LINKS_EVERY, run: () => checkLinks(deps) },
  tell: { pause: LIVE_EVERY, run: () => deps.live.look() },
  expire: { pause: EXPIRE_EVERY, run: () => expireRequests(deps) },
  mail: { pause: MAIL_EVERY, run: async () => deps.mailing && sendMail(deps.mailing) },
  accountMail: { pause: MAIL_EVERY, run: async () => deps.mailing && sendAccountMail(deps.mailing) },
  employers: { pause: SWEEP_EVERY, run: () => sweepEmployers(deps) },
  push: { pause: PUSH_EVERY, run: () => sendPushes(deps.pushing) },
  sweep: { pause: SWEEP_EVERY, run: () => sweepAccounts(deps) },
  forget: { pause: SWEEP_EVERY, run: () => sweepReports(deps) },
  leave: { pause: SWEEP_EVERY, run: () => eraseDue(deps) },
});

/**
 * Work that nobody waits for. All of it is written down in the database, so any process may do it, and what a crash
 * interrupts is found again.
 */
export function startJobs(deps: Working) {
  const stopped = new AbortController();
  const { import: imports, ...others } = jobsOf(deps, stopped.signal);
  const importing = every(imports, deps.log);
  const running = [importing, ...Object.values(others).map((job) => every(job, deps.log))];
  return {
    lookNow: importing.now,
    async stop() {
      stopped.abort(new Error('The server stops.'));
      await Promise.all(running.map((job) => job.stop()));
      deps.mailing?.mailer.close();
    },
  };
}

interface Job {
  pause: number;
  run: () => Promise<unknown>;
}

/** Runs a job now and then again after each pause, never twice at once. */
function every({ pause, run: work }: Job, log: Log) {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let isWanted = false;
  let running: Promise<void> | undefined;

  const run = () => {
    clearTimeout(timer);
    isWanted = false;
    running = work()
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
