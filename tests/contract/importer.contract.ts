import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  asText,
  inTemporaryFolder,
  keysIn,
  ofKind,
  readWhole,
  type WholeArchive,
  zipFolder,
} from '../read-whole-archive.ts';

/**
 * What every generation of archives must give. Each folder tells the same invented story: Mara Quell, three connections
 * and a hidden one, three requests, and ten messages, in the form that LinkedIn used in that year.
 */
export function importerContract(generation: string, folder: string): void {
  describe(`an archive of ${generation}`, () => {
    let whole: WholeArchive;
    beforeAll(async () => {
      whole = await readWhole(folder);
    });

    test('says first whose it is', () => {
      expect(whole.records[0]).toMatchObject({
        kind: 'owner',
        person: { key: 'maraquell', name: 'Mara Quell' },
      });
    });

    test('tells connections with the day on which they began', () => {
      const told = ofKind(whole, 'connection').map((one) => [
        one.person.name,
        one.company,
        one.title,
        one.connectedOn,
      ]);
      expect(told).toEqual([
        ['Ivo Brandt, MBA', 'Norrsken Analytics, Inc.', 'Talent Partner', '2021-01-31'],
        ['Zoë Lindqvist', '', 'Physics teacher', '2021-02-08'],
        ['Tess Okoro', 'Halvard "Hal" Group', 'Founder', '2020-02-29'],
      ]);
    });

    test('lists the hidden connection instead of inventing a person', () => {
      const hidden = whole.skipped.filter(({ cause }) => cause === 'hidden-member');
      expect(hidden).toEqual([
        {
          file: expect.stringContaining('Connections.csv'),
          line: expect.any(Number),
          cause: 'hidden-member',
        },
      ]);
    });

    test('tells requests from the side of the owner', () => {
      const told = ofKind(whole, 'invitation').map((one) => [
        one.direction,
        one.person.name,
        one.sentAt,
        one.note,
      ]);
      expect(told).toEqual([
        ['incoming', 'Ivo Brandt, MBA', Date.UTC(2021, 0, 29, 14, 37), ''],
        ['outgoing', 'Tess Okoro', Date.UTC(2020, 1, 28, 0, 5), 'Hi Tess, we met at the Oslo meetup.'],
        [
          'incoming',
          'Orla Fairley',
          Date.UTC(2021, 1, 3, 12, 30),
          'I collect "interesting" people, and you are one.',
        ],
      ]);
    });

    test('tells who wrote each message of a conversation', () => {
      const thread = ofKind(whole, 'message').filter(({ conversation }) => conversation === '2-aXZv==');
      expect(thread.map(({ fromOwner }) => fromOwner)).toEqual([false, true, false, true]);
      expect(thread[0]?.text.replace(/\s+/g, ' ')).toBe(
        'Thanks for connecting. Are you open to a data role in Malmö?',
      );
      expect(thread[2]?.text).toContain('"mostly"');
      expect(thread[2]?.text).toContain('3 < 5 people & a dog.');
    });

    test('keeps a list of recipients as it is written, because names hold commas', () => {
      const group = ofKind(whole, 'message').find(
        ({ conversationTitle }) => conversationTitle === 'Book club',
      );
      expect(group).toMatchObject({ from: { name: 'Jane Doe, Ph.D.' }, to: 'Mara Quell, Tess Okoro' });
    });

    test('never takes two deleted members for one person', () => {
      const deleted = ofKind(whole, 'message').filter(({ from }) => from.name === '');
      expect(deleted.map(({ from }) => from.key)).toEqual([null, null, null]);
      expect(new Set(deleted.map(({ conversation }) => conversation)).size).toBe(3);
      expect(deleted.some(({ campaign }) => campaign)).toBe(false);
    });

    test('marks campaign mail and shows it as plain text', () => {
      const campaigns = ofKind(whole, 'message').filter(({ campaign }) => campaign);
      expect(campaigns.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
        'Hi %FIRSTNAME%, save 30 % on payroll & more.',
      ]);
    });

    test('takes over neither drafts nor the talk of LinkedIn’s own helpers', () => {
      expect(ofKind(whole, 'message')).toHaveLength(10);
      expect(causeOf('guide_messages.csv')).toBe('not-member-mail');
      expect(causeOf('learning_coach_messages.csv')).toBe('not-member-mail');
    });

    test('leaves private files closed, and says so', () => {
      expect(causeOf('Logins.csv')).toBe('private');
      expect(causeOf('Ad_Targeting.csv')).toBe('private');
    });

    test('tells the profile of its owner', () => {
      expect(ofKind(whole, 'profile')[0]).toMatchObject({
        headline: 'Data engineer, builds warehouses',
        websites: ['https://mara.example', 'blog.mara.example'],
      });
      expect(ofKind(whole, 'skill').map(({ name }) => name)).toEqual(['Python', 'SQL', 'Data modelling']);
      expect(ofKind(whole, 'position').map((one) => [one.company, one.startedOn, one.finishedOn])).toEqual([
        ['Halvard Analytics', '2019-01', ''],
        ['Quillon', '2017', '2018-12'],
      ]);
      expect(ofKind(whole, 'email')[0]).toMatchObject({ address: 'mara@mara.example', primary: true });
    });

    test('tells who endorsed and recommended the owner', () => {
      expect(ofKind(whole, 'endorsement')).toMatchObject([
        {
          direction: 'received',
          person: { name: 'Zoë Lindqvist' },
          skill: 'Python',
          endorsedAt: Date.UTC(2021, 1, 1, 15, 2, 55),
        },
      ]);
      expect(ofKind(whole, 'recommendation')).toMatchObject([
        {
          direction: 'received',
          person: { name: 'Tess Okoro' },
          text: 'Mara builds warehouses\nthat stay dry.',
        },
      ]);
    });

    test('never goes back in its progress, and ends at the end', () => {
      const bytes = whole.progress.map(({ bytesRead }) => bytesRead);
      expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
      expect(whole.progress.at(-1)?.bytesRead).toBe(whole.progress.at(-1)?.bytesTotal);
    });

    test('gives every record another key, and the same keys when read again', async () => {
      const keys = keysIn(whole);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keysIn(await readWhole(folder))).toEqual(keys);
    });

    test('says the same as a zip', async () => {
      await inTemporaryFolder(async (temporary) => {
        const path = join(temporary, 'Complete_LinkedInDataExport_11-01-2026 (1).zip');
        await zipFolder(folder, path);
        expect(asText(await readWhole(path))).toEqual(asText(whole));
      });
    });

    const causeOf = (name: string) => whole.unread.find(({ file }) => file.endsWith(name))?.cause;
  });
}
