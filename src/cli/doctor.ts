import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { openDatabase } from '../storage/database.ts';
import type { Invocation } from './main.ts';
import { throughServer } from './through-server.ts';

interface Finding {
  what: string;
  isFine: boolean;
  detail: string;
}

const OLDEST_NODE = [20, 19] as const;
const WANTED_DISK_MB = 500;

/** Checks what the product needs, and says of each thing whether it is there. */
export async function doctor(
  { config, log, out }: Invocation,
  { json = false }: { json?: boolean },
): Promise<boolean> {
  const findings = [
    nodeVersion(),
    await dataFolder(config.dataDir),
    await freeDisk(config.dataDir),
    await database({ config, log, out }),
  ];
  for (const finding of findings) {
    if (json) out.json(finding);
    else
      out.line(
        `${finding.isFine ? out.style('green', 'ok  ') : out.style('red', 'not ')} ${finding.what}: ${finding.detail}`,
      );
  }
  return findings.every(({ isFine }) => isFine);
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isFine = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
  const detail = isFine
    ? process.versions.node
    : `${process.versions.node}; it has to be ${OLDEST_NODE.join('.')} or later`;
  return { what: 'Node.js', isFine, detail };
}

async function dataFolder(dataDir: string): Promise<Finding> {
  const what = 'data folder';
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK);
    return { what, isFine: true, detail: `${dataDir} can be read and written` };
  } catch {
    return { what, isFine: false, detail: `${dataDir} cannot be written; set DATA_DIR to a folder of yours` };
  }
}

async function freeDisk(dataDir: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(dataDir).catch(() => ({ bavail: 0, bsize: 0 }));
  const megabytes = Math.floor((bavail * bsize) / 2 ** 20);
  return { what: 'free disk', isFine: megabytes >= WANTED_DISK_MB, detail: `${megabytes} MB` };
}

async function database(invocation: Invocation): Promise<Finding> {
  const { config, log } = invocation;
  const what = config.databaseUrl ? 'PostgreSQL' : 'embedded database';
  try {
    const answers = await throughServer(invocation, { command: 'doctor', args: {} });
    if (answers !== null)
      return {
        what,
        isFine: answers,
        detail: answers ? 'in use by the running server, and answers' : 'does not answer',
      };
    const opened = await openDatabase({
      url: config.databaseUrl,
      dataDir: config.dataDir,
      log: (message) => log.debug(message),
    });
    await opened.close();
    return { what, isFine: true, detail: 'opens' };
  } catch (error) {
    return { what, isFine: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
