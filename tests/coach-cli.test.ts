import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { COACH_CODES, type CoachCode } from '../src/domain/coach/codes.ts';
import { forthright, ROOT, type Ended } from './cli.ts';
import { temporaryFolder } from './temporary-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** Exactly what docs/coach.md promises of `coach --json`. */
const coached = z.strictObject({
  id: z.string().min(1),
  may_send: z.boolean(),
  score: z.number().int().min(0).max(100),
  advice: z.array(
    z.strictObject({
      code: z.enum(Object.keys(COACH_CODES) as [CoachCode, ...CoachCode[]]),
      weight: z.enum(['stop', 'mend', 'good']),
      text: z.string().regex(/^\p{Lu}.+\.$/u),
      span: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).nullable(),
    }),
  ),
});

const linesOf = ({ out }: Ended) =>
  out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => coached.parse(JSON.parse(line)));

function aFile(name: string, content: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

const aJsonl = (drafts: readonly unknown[]) =>
  aFile('drafts.jsonl', `${drafts.map((draft) => JSON.stringify(draft)).join('\n')}\n`);

const recruiting = (name: string) =>
  `Hello ${name}, I recruit people for ports and rivers. Nothing is open today, but may I keep you in mind for later?`;

describe('forthright coach', () => {
  test('advises on each line of a .jsonl file, as one object a line', async () => {
    const drafts = [
      { text: 'Hi {{first_name}}, lovely profile' },
      {
        id: 7,
        text: 'Hi Anna, your eel ladders at the old weir made us rebuild ours. In return I can show you the drawings.',
        reason: 'seeking_advice',
        recipient: {
          name: 'Anna Lind',
          company: 'Weir & Co',
          lines: ['Eel ladders', 'The old weir of Skane'],
        },
        limit: 200,
      },
    ];
    const ran = await forthright(['coach', aJsonl(drafts), '--json']);
    expect([ran.code, ran.err]).toEqual([DONE, '']);
    const [first, second] = linesOf(ran);
    expect(first).toMatchObject({ id: '1', may_send: false });
    expect(first!.advice.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['placeholder', 'no-reason']),
    );
    expect(second).toMatchObject({ id: '7', may_send: true });
    const personal = second!.advice.filter(({ code }) => code === 'personal');
    expect(personal.map(({ span }) => drafts[1]!.text.slice(...span!))).toContain('eel ladders');
  });

  test('takes earlier drafts of a file for own notes, unless they went to the same person', async () => {
    const to = (name: string) => ({ text: recruiting(name), reason: 'talent_pool', recipient: { name } });
    const ran = await forthright(['coach', aJsonl([to('Ina'), to('Ole'), to('Ina')]), '--json']);
    const copies = linesOf(ran).map(({ advice }) => advice.some(({ code }) => code === 'own-copy'));
    expect(copies).toEqual([false, true, true]);
    const versions = await forthright(['coach', aJsonl([to('Ina'), to('Ina')]), '--json']);
    expect(linesOf(versions).flatMap(({ advice }) => advice.map(({ code }) => code))).not.toContain(
      'own-copy',
    );
  });

  test('reads one note from a text file, for people, in their language and without colours', async () => {
    const note = aFile('note.txt', 'Hi [Name], see https://eels.example/x for \u001b[31mmore');
    const english = await forthright(['coach', note]);
    expect([english.code, english.err]).toEqual([DONE, '']);
    expect(english.out).toMatch(
      /^note\.txt: not like this yet\n {2}Before sending\n {4}This gap was never filled/,
    );
    // oxlint-disable-next-line no-control-regex
    expect(english.out).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
    const german = await forthright(['coach', note], { LANG: 'de_DE.UTF-8' });
    expect(german.out).toContain('Diese Lücke ist noch leer: „[Name]“.');
  });

  test('reads one note from standard input', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'coach', '-', '--json'],
      { cwd: ROOT, input: 'Hello\n', encoding: 'utf8' },
    );
    expect(status).toBe(DONE);
    const one = coached.parse(JSON.parse(stdout));
    expect([one.id, one.may_send]).toEqual(['-', false]);
    expect(one.advice.map(({ code }) => code)).toEqual(['blank', 'no-reason']);
  });

  test('goes on after a line that it cannot read, names file and line, and fails in the end', async () => {
    const path = aFile(
      'drafts.jsonl',
      [
        '\uFEFF{"text":"Hi"}',
        'not json',
        '',
        '{"id":"a"}',
        '{"text":"Hi","reason":"because"}',
        '{"text":"Hi","recipient":{"company":"Kelp"}}',
        '{"text":"Hi","limit":-1}',
        '{"id":"z","text":"Hi"}',
      ].join('\n'),
    );
    const ran = await forthright(['coach', path, '--json']);
    expect(ran.code).toBe(FAILED);
    expect(linesOf(ran).map(({ id }) => id)).toEqual(['1', 'z']);
    const refused = ran.err.trim().split('\n');
    expect(refused.map((line) => /^Line (\d) of /.exec(line)?.[1])).toEqual(['2', '4', '5', '6', '7']);
    expect(refused.every((line) => line.includes(path))).toBe(true);
  });

  test('says in one sentence what is wrong with a file', async () => {
    const missing = await forthright(['coach', '/nowhere/note.txt']);
    expect([missing.code, missing.out]).toEqual([FAILED, '']);
    expect(missing.err).toMatch(/^There is no file or folder \/nowhere\/note\.txt\.\n$/);
    for (const path of [temporaryFolder(), aFile('note.doc', 'PK\0\u0003')]) {
      const ran = await forthright(['coach', path, '--json']);
      expect([ran.code, ran.out]).toEqual([FAILED, '']);
      expect(ran.err).toMatch(/cannot be read as a text.*\.\n$/);
    }
  });

  test('is used wrongly without a file or with an option that it does not know', async () => {
    for (const options of [['coach'], ['coach', '-', '--loud']]) {
      const ran = await forthright(options);
      expect([ran.code, ran.out]).toEqual([WRONG_USAGE, '']);
    }
  });
});
