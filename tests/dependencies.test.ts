import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from './cli.ts';

interface Manifest {
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

interface Locked extends Manifest {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const manifest = readJson('package.json') as Manifest;
const lock = (readJson('package-lock.json') as { packages: Record<string, Locked> }).packages;

describe('every dependency runs on this Node', () => {
  /** Packages that nobody imports, and why. */
  const NOT_IMPORTED: Record<string, string> = {
    '@fontsource-variable/inter': 'style sheets and fonts for Vite',
    '@fontsource-variable/source-serif-4': 'style sheets and fonts for Vite',
    '@types/cli-progress': 'types only',
    '@types/html-to-text': 'types only',
    '@types/node': 'types only',
    '@types/oidc-provider': 'types only',
    '@types/papaparse': 'types only',
    '@types/react': 'types only',
    '@types/react-dom': 'types only',
    '@types/yauzl': 'types only',
    '@types/yazl': 'types only',
    oxfmt: 'a program',
    oxlint: 'a program',
    'oxlint-tsgolint': 'a program that oxlint starts',
    tsx: 'a loader, named with --import; importing it would change the process',
    vitest: 'only inside its own runner, as here',
  };
  /** Packages whose main entry is for somebody else; this part is what we use. */
  const PART: Record<string, string> = {
    '@base-ui/react': '@base-ui/react/dialog',
    'icu-minify': 'icu-minify/compile',
  };

  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

  test('the exceptions are still dependencies', () => {
    expect(Object.keys({ ...NOT_IMPORTED, ...PART }).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('all others can be imported', () => {
    const wanted = names.filter((name) => !(name in NOT_IMPORTED)).map((name) => PART[name] ?? name);
    const program = `
      const failed = [];
      for (const name of ${JSON.stringify(wanted)}) await import(name).catch((error) => failed.push(name + ': ' + error.message));
      process.stdout.write(JSON.stringify(failed), () => process.exit());`;
    const ran = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([ran.status, ran.stdout], ran.stderr).toEqual([0, '[]']);
  }, 120_000);

  test('the programs start', () => {
    for (const name of ['oxlint', 'oxfmt', 'tsc', 'tsx']) {
      const ran = spawnSync(join(ROOT, 'node_modules/.bin', name), ['--version'], { encoding: 'utf8' });
      expect([name, ran.status], ran.stderr).toEqual([name, 0]);
    }
  }, 60_000);

  test('and its versions are exact, so that tomorrow’s install is today’s', () => {
    const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('the lock file', () => {
  const entries = Object.entries(lock).filter(([path]) => path !== '');

  test('names no host, so that it works behind every mirror', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('knows every package by its content', () => {
    expect(
      entries.filter(([, { integrity, link }]) => integrity === undefined && !link).map(([path]) => path),
    ).toEqual([]);
  });

  test('agrees with package.json', () => {
    expect(lock['']?.dependencies).toEqual(manifest.dependencies);
    expect(lock['']?.devDependencies).toEqual(manifest.devDependencies);
  });

  // npm leaves them out when it installs over what is there (npm/cli#4828). To repair: remove both and install anew.
  test('has an entry for every package of other systems, or npm installs none there', () => {
    const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !lockedBeside(path, name))
        .map((name) => [path.replace(/^.*node_modules\//, ''), name] as const),
    );
    expect(missing.map((pair) => pair.join(' wants '))).toEqual([]);
  });
});

/** Whether a package is locked where Node would look for it from that one. */
function lockedBeside(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock) return true;
    if (at === '') return false;
  }
}

describe('what we hand on', () => {
  /** Licences under which MIT-licensed software may be built on a package and passed on with it. */
  const COMPATIBLE = new Set([
    'MIT',
    'MIT-0',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'Unlicense',
    'CC0-1.0',
    'BlueOak-1.0.0',
  ]);

  test('stands under licences that allow it', () => {
    const packages = handedOn();
    expect(packages.size).toBeGreaterThan(Object.keys(manifest.dependencies!).length);
    const refused = [...packages].filter(([, { license }]) => !COMPATIBLE.has(license ?? 'none'));
    expect(refused.map(([folder, { license }]) => `${folder}: ${license}`)).toEqual([]);
  });

  test('keeps within thirty runtime dependencies', () => {
    expect(Object.keys(manifest.dependencies!).length).toBeLessThanOrEqual(30);
  });

  /** Every installed package that a production install brings, by folder. */
  function handedOn(): Map<string, Manifest> {
    const found = new Map<string, Manifest>();
    const visit = (name: string, from: string) => {
      const folder = installedFor(name, from);
      if (folder === null || found.has(folder)) return;
      const one = readJson(join(folder, 'package.json')) as Manifest;
      found.set(folder, one);
      const needed = { ...one.dependencies, ...one.optionalDependencies };
      const peers = Object.keys(one.peerDependencies ?? {}).filter(
        (peer) => !one.peerDependenciesMeta?.[peer]?.optional,
      );
      for (const next of [...Object.keys(needed), ...peers]) visit(next, folder);
    };
    for (const name of Object.keys(manifest.dependencies!)) visit(name, '.');
    return found;
  }

  /** The folder in which Node finds the package from there; null where it is not installed, as for other systems. */
  function installedFor(name: string, from: string): string | null {
    for (let at = from; ; at = dirname(at)) {
      const folder = join(at, 'node_modules', name);
      if (existsSync(join(ROOT, folder, 'package.json'))) return folder;
      if (at === '.') return null;
    }
  }
});
