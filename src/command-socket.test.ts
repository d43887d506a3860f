import { existsSync, statSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../tests/temporary-folder.ts';
import { askServer, socketIn, takeCommands, type CommandLine } from './command-socket.ts';

const hello: CommandLine = { command: 'greet', args: { name: 'Ada' }, locale: 'en' };

async function taking(folder = temporaryFolder()) {
  const path = socketIn(folder)!;
  const taken: CommandLine[] = [];
  const commands = await takeCommands(path, async (line, print) => {
    taken.push(line);
    if (line.command === 'break') throw new Error('It broke.');
    await print({ out: 'Hello.' });
    await print({ err: 'By the way.' });
    return line.command === 'greet';
  });
  onTestFinished(() => commands.stop());
  return { path, taken, commands };
}

async function ask(path: string, line: CommandLine) {
  const printed: unknown[] = [];
  const succeeded = await askServer(path, line, (one) => void printed.push(one));
  return { succeeded, printed };
}

test('a command goes through the socket, and what it prints comes back', async () => {
  const { path, taken } = await taking();
  const answer = await ask(path, hello);
  expect(answer).toEqual({ succeeded: true, printed: [{ out: 'Hello.' }, { err: 'By the way.' }] });
  expect(taken).toEqual([hello]);
  expect((await ask(path, { ...hello, command: 'other' })).succeeded).toBe(false);
});

test('a command that breaks fails with its sentence, and the next one works', async () => {
  const { path } = await taking();
  expect(await ask(path, { ...hello, command: 'break' })).toEqual({
    succeeded: false,
    printed: [{ err: 'It broke.' }],
  });
  expect((await ask(path, hello)).succeeded).toBe(true);
});

test('only the own user may open the socket', async () => {
  const { path } = await taking();
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a socket that a killed server left behind is no server, and gives way to the next one', async () => {
  const folder = temporaryFolder();
  expect(await askServer(socketIn(folder)!, hello, () => {})).toBeNull();
  writeFileSync(join(folder, 'forthright.sock'), ''); // nobody listens here
  expect(await askServer(socketIn(folder)!, hello, () => {})).toBeNull();
  const { path, commands } = await taking(folder);
  expect((await ask(path, hello)).succeeded).toBe(true);
  await commands.stop();
  expect(existsSync(path)).toBe(false);
});

test('what is no command is answered and not carried out', async () => {
  const { path, taken } = await taking();
  for (const sent of ['not json\n', `${'x'.repeat(200_000)}\n`]) {
    const socket = createConnection(path);
    socket.on('error', () => {});
    socket.write(sent);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toContain('"exit":1');
  }
  expect(taken).toEqual([]);
});

test('a folder whose name is too long for a socket has none', () => {
  expect(socketIn(`/srv/${'deep/'.repeat(30)}`)).toBeNull();
  expect(socketIn('./data')).toBe(join('data', 'forthright.sock'));
});
