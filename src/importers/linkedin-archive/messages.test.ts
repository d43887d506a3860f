import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixture, ofKind, readWhole, type WholeArchive } from '../../../tests/read-whole-archive.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

const MARA = 'https://www.linkedin.com/in/maraquell';
const IVO = 'https://www.linkedin.com/in/ivo-brandt';

interface Written {
  conversation?: string;
  title?: string;
  from?: string;
  url?: string;
  to?: string;
  recipients?: string;
  text?: string;
  folder?: string;
}

/** An archive of messages alone. */
async function messages(...rows: Written[]): Promise<WholeArchive> {
  const folder = temporaryFolder();
  const lines = rows.map((row, index) =>
    [
      row.conversation ?? '2-YQ==',
      row.title ?? '',
      row.from ?? 'Ivo Brandt',
      row.url ?? IVO,
      row.to ?? 'Mara Quell',
      row.recipients ?? MARA,
      `2025-06-01 14:03:${String(index).padStart(2, '0')} UTC`,
      '',
      row.text ?? 'Hello',
      row.folder ?? 'INBOX',
    ]
      .map((field) => `"${field.replaceAll('"', '""')}"`)
      .join(','),
  );
  const header =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER';
  await writeFile(join(folder, 'messages.csv'), [header, ...lines].join('\n'));
  return readWhole(folder);
}

const only = (whole: WholeArchive) => ofKind(whole, 'message')[0];

describe('without any request, the owner', () => {
  test('is who takes part in every conversation', async () => {
    const whole = await messages(
      { conversation: 'a' },
      { conversation: 'b', from: 'Tess', url: 'https://www.linkedin.com/in/tess' },
      { conversation: 'c', from: 'Mara Quell', url: MARA, recipients: 'https://www.linkedin.com/in/zoe' },
    );
    expect(whole.records[0]).toMatchObject({
      kind: 'owner',
      person: { key: 'maraquell', name: 'Mara Quell' },
    });
    expect(ofKind(whole, 'message').map(({ fromOwner }) => fromOwner)).toEqual([false, false, true]);
  });

  test('stays unknown when two people take part in everything, and then nothing is guessed', async () => {
    const whole = await messages({}, { from: 'Mara Quell', url: MARA, recipients: IVO });
    expect(whole.notices).toEqual([{ file: '', code: 'owner-unknown' }]);
    expect(ofKind(whole, 'message').map(({ fromOwner }) => fromOwner)).toEqual([null, null]);
  });
});

describe('campaign mail', () => {
  test.each([
    ['a mailing in HTML', { from: '', url: '', text: '<p class="spinmail-x">Hi</p>' }],
    ['a mailing in HTML with a page', { text: '<p class="spinmail-x">Hi</p>' }],
    ['a sponsored conversation', { from: '', url: '', title: 'Sponsored Conversation' }],
    ['a company, which has no page of a person', { from: 'Tidewater Labs', url: '' }],
  ])('%s is marked', async (_, row) => {
    expect(only(await messages(row))?.campaign).toBe(true);
  });

  test.each([
    ['a person who writes about sponsored conversations', { title: 'Sponsored Conversation' }],
    ['a deleted member', { from: 'LinkedIn Member', url: '' }],
    ['a nameless sender', { from: '', url: '' }],
  ])('%s is not', async (_, row) => {
    expect(only(await messages(row))?.campaign).toBe(false);
  });
});

test('a list of recipients is told by pages, which hold no commas', async () => {
  const row = { to: 'Doe, Ph.D., Jane, Tess', recipients: `${MARA},www.linkedin.com/in/zo%C3%AB,${IVO}` };
  expect(only(await messages(row))).toMatchObject({
    to: row.to,
    recipients: ['maraquell', 'zoë', 'ivo-brandt'],
  });
});

test('the same text a second later is another message', async () => {
  const whole = await messages({}, {});
  expect(ofKind(whole, 'message')).toHaveLength(2);
  expect(new Set(ofKind(whole, 'message').map(({ key }) => key)).size).toBe(2);
});

test('archives from before 2024 tell the owner by the name in the requests and the page in the messages', async () => {
  const [owner] = (await readWhole(fixture('2022'))).records;
  expect(owner).toMatchObject({ kind: 'owner', person: { key: 'maraquell' } });
});
