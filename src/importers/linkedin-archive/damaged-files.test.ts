import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, ofKind, readWhole } from '../../../tests/read-whole-archive.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

const damaged = (name: string) => readWhole(fixture(`damaged/${name}`));
const codes = ({ notices }: { notices: { code: string }[] }) => notices.map(({ code }) => code);
const connectionsOf = async (name: string) => {
  const whole = await damaged(name);
  return { ...whole, days: ofKind(whole, 'connection').map((one) => [one.person.name, one.connectedOn]) };
};

describe('a file that a spreadsheet has saved again', () => {
  test('by Excel in English', async () => {
    const { days, notices } = await connectionsOf('resaved-by-excel');
    expect(days).toEqual([
      ['Ivo Brandt, MBA', '2021-04-04'],
      ['Zoë Lindqvist', '2020-12-31'],
    ]);
    expect(codes({ notices })).toContain('resaved-by-spreadsheet');
  });

  test('with semicolons, German dates and notes still above the header', async () => {
    const { days } = await connectionsOf('semicolons');
    expect(days).toEqual([
      ['Ivo Brandt; MBA', '2026-02-08'],
      ['Zoë Lindqvist', '2020-12-31'],
      ['Tess Okoro', '2021-03-04'],
    ]);
  });

  test('in Windows-1252', async () => {
    const whole = await damaged('windows-1252');
    expect(ofKind(whole, 'connection')[0]).toMatchObject({
      person: { name: 'Zoë Lindqvist' },
      company: 'Überling & Söhne',
      title: 'Geschäftsführerin – Vertrieb',
    });
    expect(codes(whole)).toContain('read-as-windows-1252');
  });

  test('on an old Mac, where a carriage return ends a line', async () => {
    expect((await connectionsOf('old-mac')).days).toHaveLength(2);
  });

  test('in UTF-16 without a mark', async () => {
    const { days, notices } = await connectionsOf('utf-16-unmarked');
    expect(days).toEqual([['Zoë Lindqvist', '2021-02-08']]);
    expect(codes({ notices })).toContain('read-as-utf-16');
  });

  test('in another language', async () => {
    expect((await connectionsOf('other-languages')).days.map(([, day]) => day)).toEqual([
      '2021-03-08',
      '2021-02-08',
      '2021-12-08',
      '2021-12-08',
      '2021-08-08',
      '2021-03-08',
      '2021-12-08',
    ]);
  });
});

describe('a damaged file', () => {
  test('that ends in the middle of a row', async () => {
    const { days, skipped } = await connectionsOf('cut-off');
    expect(days).toEqual([['Ivo Brandt', '2021-01-31']]);
    expect(skipped).toEqual([{ file: 'Connections.csv', line: 6, cause: 'row-cut-off' }]);
  });

  test('with a quote that is never closed', async () => {
    const { days, skipped } = await connectionsOf('open-quote');
    expect(days.map(([name]) => name)).toEqual(['Ivo Brandt', 'Tess Okoro', 'Orla Fairley']);
    expect(skipped).toEqual([{ file: 'Connections.csv', line: 6, cause: 'row-cut-off' }]);
  });

  test('with quotes escaped by backslashes', async () => {
    const whole = await damaged('backslash-quotes');
    expect(ofKind(whole, 'message').map(({ text }) => text)).toEqual([
      'They call it "the lake", and "dry" it is not.',
      'It stands in C:\\tides\\',
    ]);
    expect(codes(whole)).toContain('read-with-backslash-quotes');
  });

  test('with quotes that nobody escaped', async () => {
    const [message] = ofKind(await damaged('bare-quotes'), 'message');
    expect(message?.text).toBe('They call it "the lake" and leave, all of them.');
  });

  test('without a header', async () => {
    expect((await damaged('no-header')).unread).toEqual([
      { file: 'Invitations.csv', cause: 'header-missing' },
    ]);
  });

  test('with rows that make no sense: each is listed with line, cause and value', async () => {
    const whole = await damaged('bad-rows');
    expect(ofKind(whole, 'invitation').map(({ person }) => person.name)).toEqual([
      'Ivo Brandt',
      'Jane Doe, Ph.D.',
      'Orla Fairley',
    ]);
    expect(whole.skipped.map(({ line, cause, detail }) => [line, cause, detail])).toEqual([
      [3, 'duplicate-row', undefined],
      [4, 'direction-unknown', undefined],
      [5, 'date-impossible', '2/30/21, 2:37 PM'],
      [6, 'date-unreadable', 'last Tuesday'],
      [7, 'name-missing', undefined],
      [10, 'date-impossible', '2/2/21, 13:37 PM'],
      [11, 'wrong-number-of-fields', undefined],
    ]);
  });

  test('with two columns of one name: the first counts', async () => {
    expect(ofKind(await damaged('two-names-for-one'), 'connection')[0]?.company).toBe('Norrsken');
  });

  test('under another name is known by its header; others stay closed', async () => {
    const whole = await damaged('renamed');
    expect(ofKind(whole, 'connection')).toHaveLength(3);
    expect(whole.unread).toEqual([
      { file: 'Shopping.csv', cause: 'unknown-file' },
      { file: 'notes.csv', cause: 'private' },
    ]);
  });

  test('that is empty, or holds only its header, is no trouble', async () => {
    const whole = await damaged('empty-files');
    expect(whole.records).toEqual([]);
    expect(whole.unread).toEqual([
      { file: 'Connections.csv', cause: 'empty-file' },
      { file: 'messages.csv', cause: 'empty-file' },
    ]);
  });

  test('with NULs and with a field of many megabytes', async () => {
    const folder = temporaryFolder();
    const header = 'First Name,Last Name,Email Address,Company,Position,Connected On\n';
    const huge = `Ivo,Brandt,,"${'x'.repeat(20 * 2 ** 20)}",,08 Feb 2021\n`;
    await writeFile(
      join(folder, 'Connections.csv'),
      `${header}Te\0ss,Ok\0oro,,,,08 Feb 2021\n${huge}Zoë,Lindqvist,,,,09 Feb 2021\n`,
    );
    const whole = await readWhole(folder);
    expect(ofKind(whole, 'connection').map(({ person }) => person.name)).toEqual([
      'Tess Okoro',
      'Zoë Lindqvist',
    ]);
    expect(whole.skipped).toMatchObject([{ line: 3 }]);
    expect(codes(whole)).toContain('control-characters-removed');
  });
});
