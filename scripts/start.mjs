// `npm start`: installs and builds what is missing, then serves. An installed package has everything already.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, requireNode, ROOT } from './prepare.mjs';

requireNode();
if (existsSync(join(ROOT, 'src'))) {
  install();
  build();
}
process.argv.splice(2, 0, 'serve');
await import('../dist/cli/main.js');
