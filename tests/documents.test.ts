import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { forthright, ROOT } from './cli.ts';

vi.setConfig({ testTimeout: 60_000 });

const OURS = readdirSync(ROOT, { recursive: false, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(node_modules|dist|data|\..*)$/.test(entry.name))
  .map(({ name }) => name);

/** Every document of the repository, by its path from the root. */
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...OURS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  ),
].toSorted();

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The commands of all fenced `sh` blocks, one a line, without prompts, comments and settings before them. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^```(?:sh|bash|shell|console)\n(.*?)^```/gms)].map(([, block]) => block!);
  return blocks
    .flatMap((block) => block.replaceAll(/\\\n\s*/g, ' ').split('\n'))
    .flatMap((line) => line.replace(/(^|\s)#.*$/, '').split(/\s(?:&&|\|\||;|\|)\s/))
    .map((line) =>
      line
        .trim()
        .replace(/^\$ /, '')
        .replace(/^([A-Z_]+=\S*\s+)+/, ''),
    )
    .filter((line) => line !== '');
}

const COMMANDS = DOCUMENTS.flatMap((path) => commandsIn(read(path)).map((command) => ({ path, command })));

describe('commands in the documents', () => {
  /** npm's own commands, which need no script. */
  const NPM = new Set(['ci', 'install', 'pack', 'link', 'publish', 'exec', 'view', 'start', 'test']);

  test('are found by this test', () => {
    expect(COMMANDS.map(({ command }) => command)).toContain('npm run validate');
  });

  test('name scripts of package.json', () => {
    const unknown = COMMANDS.filter(({ command }) => {
      const [program, verb = '', script = ''] = command.split(/\s+/);
      if (program !== 'npm') return false;
      if (verb === 'run') return !(script in scripts);
      return !NPM.has(verb) || (['start', 'test'].includes(verb) && !(verb in scripts));
    });
    expect(unknown).toEqual([]);
  });

  test('of ours are commands with options that exist', async () => {
    const known = await commandsWithOptions();
    const unknown = COMMANDS.flatMap(({ path, command }) => {
      const ours =
        /^(?:npx )?forthright\b(.*)$/.exec(command) ??
        /^npm start -- ?(.*)$/.exec(command)?.with(1, ' serve $1');
      if (!ours) return [];
      const words = ours[1]!.trim().split(/\s+/).filter(Boolean);
      const isOption = (word: string) => word.startsWith('-');
      const [verb = '', next = ''] = words.filter((word) => !isOption(word));
      const name = known.has(`${verb} ${next}`) ? `${verb} ${next}` : verb;
      const options = known.get(name);
      if (!options) return [`${path}: ${command}: there is no command "${name}"`];
      const wrong = words.filter((word) => isOption(word) && !options.has(word.split('=')[0]!));
      return wrong.map((word) => `${path}: ${command}: there is no option ${word}`);
    });
    expect(unknown).toEqual([]);
  });

  test('start files that are there', () => {
    const missing = COMMANDS.flatMap(({ path, command }) => {
      const file = /^(?:node|npx tsx|sh|bash)\s+((?:\.\/)?[\w./-]+\.(?:ts|mjs|js|sh))\b/.exec(command)?.[1];
      return file && !file.startsWith('dist/') && !existsSync(join(ROOT, file))
        ? [`${path}: ${command}`]
        : [];
    });
    expect(missing).toEqual([]);
  });

  /** Each command of the program, the empty one included, with the options that its help names. */
  /** Options by command, and by both words where a command is a group of others. */
  async function commandsWithOptions(group = ''): Promise<Map<string, Set<string>>> {
    const { out } = await forthright([...group.split(' ').filter(Boolean), '--help']);
    const optionsIn = (text: string) =>
      new Set([...text.matchAll(/(?<=[\s,])--?[a-zA-Z][\w-]*/g)].map(([option]) => option));
    if (!out.includes('Commands:')) return new Map([[group, optionsIn(out)]]);
    const names = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}(\w[\w-]*)/gm)].map(
      ([, name]) => name!,
    );
    const inside = names.filter((name) => name !== 'help').map((name) => `${group} ${name}`.trim());
    const found = await Promise.all(inside.map(commandsWithOptions));
    return new Map([
      ...(group === '' ? [['', optionsIn(out)] as const] : []),
      ...found.flatMap((one) => [...one]),
    ]);
  }
});

describe('links in the documents', () => {
  interface Link {
    path: string;
    target: string;
  }

  const LINKS: Link[] = DOCUMENTS.flatMap((path) => {
    const prose = read(path)
      .replaceAll(/^```.*?^```/gms, '')
      .replaceAll(/`[^`\n]*`/g, '');
    const targets = [
      ...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^\[[^\]]+\]:\s*(\S+)|(?:src|href)="([^"]+)"/gm),
    ];
    return targets
      .map((match) => ({ path, target: match[1] ?? match[2] ?? match[3]! }))
      .filter(({ target }) => !/^([a-z]+:|\/\/)/i.test(target));
  });

  test('lead to files that are there', () => {
    const broken = LINKS.filter(({ path, target }) => {
      const file = decodeURI(target.split('#')[0]!);
      if (file === '') return false;
      const absolute = file.startsWith('/') ? join(ROOT, file) : join(ROOT, dirname(path), file);
      return !existsSync(absolute) || relative(ROOT, absolute).startsWith('..');
    });
    expect(broken).toEqual([]);
  });

  test('lead to headings that are there', () => {
    const broken = LINKS.filter(({ path, target }) => {
      const [file = '', heading] = target.split('#');
      const document = file === '' ? path : join(dirname(path), file);
      if (heading === undefined || !document.endsWith('.md') || !existsSync(join(ROOT, document)))
        return false;
      return !headingsIn(read(document)).includes(decodeURIComponent(heading));
    });
    expect(broken).toEqual([]);
  });

  /** Headings as GitHub and others make anchors of them. */
  const headingsIn = (text: string): string[] =>
    [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(/\s/g, '-'),
    );
});

test('the documents exist that a reader looks for first', () => {
  for (const name of ['CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md']) expect(DOCUMENTS).toContain(name);
});
