import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Child {
  process: ChildProcess;
  /** Everything it has printed so far. */
  printed: () => string;
  ended: Promise<unknown>;
}

/** Starts one of the programs in `children/`, as a process of its own. */
export function startChild(name: string, ...options: string[]): Child {
  const file = fileURLToPath(new URL(`./children/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { process: child, printed: () => text, ended: once(child, 'close') };
}
