import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { eachDatabase } from '../../tests/database.ts';
import { bulkInsert } from './bulk-insert.ts';

const migrations = fileURLToPath(new URL('../../tests/fixtures/migrations', import.meta.url));

const guest = pgTable('guest', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  likes: jsonb(),
  bornAt: timestamp({ withTimezone: true }),
  tags: text().array(),
  visits: integer().notNull().default(0),
});

const idOf = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const guests = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: idOf(n), name: `Guest ${n}` }));

eachDatabase(
  'adding many rows',
  (opened) => {
    test('tells how many were added, over several chunks', async () => {
      const { db } = opened();
      expect(await bulkInsert(db, guest, guests(2_345))).toBe(2_345);
      expect(await db.$count(guest)).toBe(2_345);
    });

    test('leaves out those that are there already', async () => {
      const { db } = opened();
      await db.insert(guest).values({ id: idOf(1), name: 'first here' });
      expect(await bulkInsert(db, guest, guests(3))).toBe(2);
      expect(
        await db
          .select({ name: guest.name })
          .from(guest)
          .where(sql`id = ${idOf(1)}`),
      ).toEqual([{ name: 'first here' }]);
    });

    test('adds a row once that is given twice', async () => {
      expect(await bulkInsert(opened().db, guest, [...guests(2), ...guests(2)])).toBe(2);
    });

    test('adds nothing when the transaction around it fails', async () => {
      const { db } = opened();
      const failing = db.transaction(async (tx) => {
        await bulkInsert(tx, guest, guests(1_500));
        throw new Error('stop');
      });
      await expect(failing).rejects.toThrow('stop');
      expect(await db.$count(guest)).toBe(0);
    });

    test('writes every kind of value as a single insert would', async () => {
      const { db } = opened();
      const odd = {
        name: `"quoted" \\ back\\slash, {brace}\n\t'; drop table guest; -- 😀`,
        likes: { list: [1, null, 'x'], text: 'a "b" \\ud83d' },
        bornAt: new Date('1815-12-10T01:02:03.456Z'),
        tags: ['a,b', '"c"', 'NULL', ''],
        visits: 3,
      };
      await db.insert(guest).values({ id: idOf(1), ...odd });
      await bulkInsert(db, guest, [{ id: idOf(2), ...odd }]);
      const [single, bulk] = await db.select().from(guest).orderBy(guest.id);
      expect(bulk).toEqual({ ...single, id: idOf(2) });
      expect(bulk).toMatchObject(odd);
    });

    test('keeps an empty value apart from an empty text', async () => {
      const { db } = opened();
      await bulkInsert(db, guest, [
        { id: idOf(1), name: '', likes: null, tags: [] },
        { id: idOf(2), name: 'b' },
      ]);
      expect(await db.select().from(guest).orderBy(guest.id)).toMatchObject([
        { name: '', likes: null, tags: [], visits: 0 },
        { name: 'b', likes: null, tags: null, visits: 0 },
      ]);
    });

    test('accepts a text that was cut through an emoji, like a single insert', async () => {
      const { db } = opened();
      const cut = 'thanks 😀'.slice(0, -1);
      await db.insert(guest).values({ id: idOf(1), name: cut });
      await bulkInsert(db, guest, [{ id: idOf(2), name: cut, likes: { cut } }]);
      const names = await db.select({ name: guest.name }).from(guest);
      expect(names.map(({ name }) => name)).toEqual(['thanks \uFFFD', 'thanks \uFFFD']);
    });

    test('does nothing for no rows', async () => {
      expect(await bulkInsert(opened().db, guest, [])).toBe(0);
    });
  },
  migrations,
);
