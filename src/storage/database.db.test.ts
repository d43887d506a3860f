import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { eachDatabase } from '../../tests/database.ts';

const migrations = fileURLToPath(new URL('../../tests/fixtures/migrations', import.meta.url));
const ADA = '01890000-0000-7000-8000-000000000001';

eachDatabase(
  'the database',
  (opened) => {
    test('keeps what a transaction wrote', async () => {
      const { db } = opened();
      await db.transaction((tx) => tx.execute(sql`insert into guest (id, name) values (${ADA}, 'Ada')`));
      expect(await db.execute(sql`select name from guest`)).toEqual([{ name: 'Ada' }]);
    });

    test('forgets what a failed transaction wrote', async () => {
      const { db } = opened();
      const failing = db.transaction(async (tx) => {
        await tx.execute(sql`insert into guest (id, name) values (${ADA}, 'Ada')`);
        throw new Error('changed my mind');
      });
      await expect(failing).rejects.toThrow('changed my mind');
      expect(await db.execute(sql`select name from guest`)).toEqual([]);
    });

    test('undoes only the inner of two nested transactions when only that one fails', async () => {
      const { db } = opened();
      await db.transaction(async (outer) => {
        await outer.execute(sql`insert into guest (id, name) values (${ADA}, 'Ada')`);
        const inner = outer.transaction(async (tx) => {
          await tx.execute(sql`update guest set name = 'Eve'`);
          throw new Error('no');
        });
        await expect(inner).rejects.toThrow('no');
      });
      expect(await db.execute(sql`select name from guest`)).toEqual([{ name: 'Ada' }]);
    });

    test('runs many transactions at once without mixing them', async () => {
      const { db, sql: raw } = opened();
      await db.execute(sql`insert into guest (id, name) values (${ADA}, 'Ada')`);
      const visits = Array.from({ length: 20 }, () =>
        db.transaction(async (tx) => {
          await tx.execute(sql`select 1 from guest where id = ${ADA} for update`);
          await tx.execute(sql`update guest set visits = visits + 1 where id = ${ADA}`);
        }),
      );
      const reads = Array.from({ length: 20 }, () => raw`select visits from guest where id = ${ADA}`);
      await Promise.all([...visits, ...reads]);
      expect(await raw`select visits from guest`).toEqual([{ visits: 20 }]);
    });

    test('takes JSON objects from raw queries beside Drizzle', async () => {
      const { sql: raw } = opened();
      await raw`insert into guest (id, name, likes) values (${ADA}, 'Ada', ${raw.json({ tea: true })})`;
      expect(await raw`select likes from guest`).toEqual([{ likes: { tea: true } }]);
    });

    test('starts every test empty', async () => {
      expect(await opened().sql`select * from guest`).toEqual([]);
    });
  },
  migrations,
);
