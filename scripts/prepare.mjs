// Installs and builds whatever is missing, so that `npm start` and `npm test` work in a fresh clone. No dependencies:
// it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];
const INSTALLED = join(ROOT, 'node_modules', '.installed-from');
const BUILT = join(ROOT, 'dist', '.built-from');

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Forthright needs Node.js ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}.`,
  );
  process.exit(1);
}

/** Runs `npm ci` unless what is installed came from this very lock file. */
export function install() {
  const lock = hashOf([join(ROOT, 'package-lock.json')]);
  if (read(INSTALLED) === lock) return;
  console.error('Installing what is missing. This takes about half a minute, once.');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(INSTALLED, lock);
}

/** Builds the server and the web app unless they came from these very sources. */
export function build() {
  const sources = hashOf([...filesIn(join(ROOT, 'src')), ...CONFIGS.map((name) => join(ROOT, name))]);
  if (read(BUILT) === sources) return;
  console.error('Building.');
  run('npm', ['run', '--silent', 'build']);
  writeFileSync(BUILT, sources);
}

const CONFIGS = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path.slice(ROOT.length)).update(readFileSync(path));
  return hash.digest('hex');
}

function filesIn(folder) {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesIn(path) : [path];
    });
}

/** Runs a command in the root and ends with its exit code when it fails. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
  if (status !== 0) process.exit(status ?? 1);
}
