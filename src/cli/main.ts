#!/usr/bin/env node
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import { readConfig, WrongSetting } from '../config.ts';
import { makeLog } from '../log.ts';
import { localeFor } from '../messages/translator.ts';
import { version } from '../version.ts';
import { terminal, type Terminal } from './terminal.ts';

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** What a command is given: settings, a log that stays quiet, and where to write. Returns whether it succeeded. */
export interface Invocation {
  config: ReturnType<typeof readConfig>;
  log: ReturnType<typeof makeLog>;
  out: Terminal;
}

type Action<Args extends unknown[]> = (invocation: Invocation, ...args: Args) => Promise<boolean>;

type Runner = ReturnType<typeof runnerFor>;

/** A command's file is loaded when it is called: help, version and mistakes answer without the whole server. */
const runnerFor =
  (finish: (succeeded: boolean) => void) =>
  <Args extends unknown[]>(load: () => Promise<Action<Args>>) =>
  async (...args: Args): Promise<void> => {
    const config = readConfig(process.env);
    const preferred = [process.env['LC_ALL'], process.env['LC_MESSAGES'], process.env['LANG']];
    const locale = localeFor(preferred.filter((tag) => tag !== undefined));
    const out = terminal(process.stdout, process.stderr, locale);
    const action = await load();
    finish(await action({ config, log: makeLog(config.logLevel), out }, ...args));
  };

function program(run: Runner): Command {
  const forthright = new Command('forthright')
    .description('Connection requests that say why, and somebody who checks that it is true.')
    .version(version)
    .showHelpAfterError('(add --help for what this command takes)')
    .exitOverride();
  addServing(forthright, run);
  addReading(forthright, run);
  addAdministering(forthright, run);
  return forthright;
}

function addServing(forthright: Command, run: Runner): void {
  forthright
    .command('serve')
    .description('start the server and the web app')
    .option('--demo', 'fill an empty instance with the sample community')
    .action(run(async () => (await import('./serve.ts')).serve));
  forthright
    .command('migrate')
    .description('bring the database up to date and stop')
    .action(run(async () => (await import('./migrate.ts')).migrateDatabase));
  forthright
    .command('doctor')
    .description('check what this machine and these settings need')
    .option('--json', 'one JSON object a line')
    .action(run(async () => (await import('./doctor.ts')).doctor));
}

function addReading(forthright: Command, run: Runner): void {
  forthright
    .command('triage')
    .description('judge the requests in a LinkedIn archive (zip or folder) or a .jsonl file; stores nothing')
    .argument('<file>', 'archive, folder, or .jsonl with {"id","text","sender_headline"?,"source"?} a line')
    .option('--json', 'one JSON object a line')
    .option('--history', 'also tell why each past connection began, and what came of it')
    .action(run(async () => (await import('./triage.ts')).triage));
  forthright
    .command('coach')
    .description('advise on a note before it is sent; stores nothing')
    .argument(
      '<file>',
      'a text file, - for standard input, or .jsonl with {"id"?,"text","reason"?,"recipient"?,"limit"?} a line',
    )
    .option('--json', 'one JSON object a line')
    .action(run(async () => (await import('./coach.ts')).coachFile));
  forthright
    .command('export')
    .description('write everything that is kept for a member to a JSON file')
    .requiredOption('--member <handle>', 'short name of the member')
    .requiredOption('--out <file>', 'a file that does not exist yet')
    .action(run(async () => (await import('./export.ts')).exportMember));
  forthright
    .command('import')
    .description('import a LinkedIn archive for a member')
    .argument('<file>', 'zip file or folder')
    .requiredOption('--member <handle>', 'short name of the member')
    .option('--json', 'the outcome as one JSON object')
    .action(run(async () => (await import('./import.ts')).importFile));
}

function addAdministering(forthright: Command, run: Runner): void {
  const admin = forthright
    .command('admin')
    .description('what only the operator may do; goes through the running server where there is one');
  admin
    .command('reset-link')
    .description('print a link, good once and for an hour, by which a member sets a new password')
    .requiredOption('--member <handle>', 'short name of the member')
    .action(run(async () => (await import('./admin.ts')).resetLink));
  admin
    .command('drop-second-factor')
    .description('let a member who lost authenticator and recovery codes sign in with the password alone')
    .requiredOption('--member <handle>', 'short name of the member')
    .action(run(async () => (await import('./admin.ts')).dropSecondFactor));
  admin
    .command('members')
    .description('list everybody with short name, role and the day they joined')
    .option('--json', 'one JSON object a line')
    .action(run(async () => (await import('./admin.ts')).listMembers));
  admin
    .command('hand-over')
    .description('make another member the owner, when the owner cannot')
    .requiredOption('--member <handle>', 'short name of the member')
    .action(run(async () => (await import('./admin.ts')).handOverInstance));
  admin
    .command('make-owner-link')
    .description('print a new link that makes the owner, while there is none')
    .action(run(async () => (await import('./admin.ts')).makeOwnerLink));
}

async function main(argv: readonly string[]): Promise<number> {
  let exitCode = DONE;
  try {
    await program(runnerFor((succeeded) => (exitCode = succeeded ? DONE : FAILED))).parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    process.stderr.write(`${error instanceof WrongSetting ? error.message : told(error)}\n`);
    return error instanceof WrongSetting ? WRONG_USAGE : FAILED;
  }
  return exitCode;
}

/** One sentence for people; where in the program it happened only for those who ask for it with LOG_LEVEL=debug. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (process.env['LOG_LEVEL'] === 'debug') return inspect(error);
  const code = 'code' in error ? String(error.code) : error.name;
  return error.message || `It did not work: ${code}.`; // errors of several addresses at once have no message
}

process.exitCode = await main(process.argv);
