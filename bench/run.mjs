// `npm run bench -- NAME [--json]`: builds the product, and runs one benchmark of it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name, ...options] = process.argv.slice(2);
const file = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error('Usage: npm run bench -- import [--json] [--rounds N] [--connections N] [--messages N]');
  process.exit(2);
}
const build = spawnSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
if (build.status !== 0) process.exit(1);
const { status } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', file, ...options], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
