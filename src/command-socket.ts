import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * While a server holds the embedded database, commands go through it: a socket in the data folder that only the server's
 * own user can open. A command is one line of JSON, `{"command","args","locale"}`; what it prints comes back line by line.
 */
export interface CommandLine {
  command: string;
  args: unknown;
  locale: string;
}

export type Printed = { out: string } | { err: string } | Progress | { piece: string } | { exit: number };

/** How far a command is; where nobody looks at a terminal, it is not shown. */
interface Progress {
  done: number;
  total: number;
}

/** Says something to whoever asked; whoever waits for it does not run ahead of a slow reader. */
export type Print = (printed: Exclude<Printed, { exit: number }>) => Promise<void>;

/** Runs a command that came in, and says whether it succeeded. Commands that it does not know fail. */
type Run = (line: CommandLine, print: Print) => Promise<boolean>;

/** What fits into the address of a socket, with its final zero: 104 bytes on macOS, 108 on Linux. */
const LONGEST_PATH = process.platform === 'darwin' ? 103 : 107;
const LONGEST_LINE = 64 * 1024;

/** Where the socket of a data folder is, in the shorter of two ways to say it; null where both are too long for a socket. */
export function socketIn(dataDir: string): string | null {
  const whole = resolve(dataDir, 'forthright.sock');
  const near = join('.', relative(process.cwd(), whole));
  const path = near.length < whole.length ? near : whole;
  return Buffer.byteLength(path) <= LONGEST_PATH ? path : null;
}

/**
 * Begins to take commands. Whoever calls it holds the lock of the data folder, so a socket that is there already was left
 * behind by a server that was killed.
 */
export async function takeCommands(path: string, run: Run): Promise<{ stop(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => {}); // whoever asked is gone
    socket.on('close', () => open.delete(socket));
    void answer(socket, run);
  });
  rmSync(path, { force: true });
  await new Promise<void>((done, refuse) => {
    server.once('error', refuse);
    // The mask, and not a `chmod` afterwards: at no moment may anybody else open it.
    const before = process.umask(0o177);
    server.listen(path, done);
    process.umask(before);
  });
  return {
    stop: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}

async function answer(socket: Socket, run: Run): Promise<void> {
  const print = async (printed: Printed): Promise<void> => {
    if (socket.destroyed) throw new Error('Whoever asked is gone.');
    if (!socket.write(`${JSON.stringify(printed)}\n`))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  };
  try {
    const line = await firstLine(socket);
    if (line === null) return;
    await print({ exit: (await run(line, print)) ? 0 : 1 });
  } catch (error) {
    if (socket.destroyed) return;
    await print({ err: error instanceof Error ? error.message : String(error) });
    await print({ exit: 1 });
  } finally {
    socket.end();
  }
}

/** The one line that a caller sends; null when the caller goes without one. */
async function firstLine(socket: Socket): Promise<CommandLine | null> {
  let text = '';
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    const end = text.indexOf('\n');
    if (end !== -1) return JSON.parse(text.slice(0, end)) as CommandLine;
    if (text.length > LONGEST_LINE) throw new Error('The command is too long.');
  }
  return null;
}

/**
 * Has the server that holds this data folder run a command.
 *
 * @returns whether it succeeded; null when no server listens there, also not at a socket left behind by a killed one
 */
export async function askServer(
  path: string,
  line: CommandLine,
  print: (printed: Exclude<Printed, { exit: number }>) => void | Promise<void>,
): Promise<boolean | null> {
  const socket = await connected(path);
  if (socket === null) return null;
  socket.on('error', () => {}); // the end without an exit code says the same
  socket.write(`${JSON.stringify(line)}\n`);
  for await (const text of createInterface({ input: socket, crlfDelay: Infinity })) {
    const printed = JSON.parse(text) as Printed;
    if ('exit' in printed) return printed.exit === 0;
    await print(printed);
  }
  throw new Error('The server stopped before the command was done.');
}

function connected(path: string): Promise<Socket | null> {
  return new Promise((done, refuse) => {
    const socket = createConnection(path);
    socket.once('connect', () => done(socket));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') done(null);
      else refuse(error);
    });
  });
}
