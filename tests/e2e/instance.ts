import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const PATIENCE = 60_000;

/** The built server as people run it: a process of its own. */
export interface Instance {
  address: string;
  /** Printed while nobody owns the instance. */
  welcomeLink: string | null;
  /** Ends the process; `SIGKILL` as a power cut would. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export async function startInstance(
  dataDir: string,
  { port, args = [], settings = {} }: { port: number; args?: string[]; settings?: Record<string, string> },
): Promise<Instance> {
  const environment = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    ORIGIN: '',
    DATABASE_URL: '',
    LOG_LEVEL: 'error',
    ...settings,
  };
  const server = spawn(process.execPath, [COMMAND, 'serve', ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = await untilReady(server);
  return {
    address: `http://localhost:${port}`,
    welcomeLink: /http\S+welcome\?token=\S+/.exec(printed)?.[0] ?? null,
    async stop(signal = 'SIGTERM') {
      if (server.exitCode !== null) return;
      server.kill(signal);
      await once(server, 'exit');
    },
  };
}

function untilReady(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const late = setTimeout(() => reject(new Error(`The server did not come up:\n${printed}`)), PATIENCE);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
    server.stdout!.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (!printed.includes('answers at')) return;
      clearTimeout(late);
      setTimeout(() => resolve(printed), 200); // the link follows the address
    });
  });
}

/** A port that nobody listened on a moment ago. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
