// `npm test`: installs and builds what is missing, then runs every check and every test.
import { build, install, requireNode, run } from './prepare.mjs';

requireNode();
install();
build();
run('npm', ['run', '--silent', 'validate']);
