import { test } from 'vitest';
import { v7 as newId } from 'uuid';
import { asId } from '../../src/domain/ids.ts';
import { queueImport } from '../../src/usecases/queue-import.ts';
import { runImports } from '../../src/usecases/run-imports.ts';
import { openFreshPglite } from '../database.ts';
import { aMember, depsOn } from '../deps.ts';
import { fixture } from '../read-whole-archive.ts';
test('x', async () => {
  for (const order of [['2023','2024'],['2024','2023'],['2021','2026']]) {
  const db = await openFreshPglite(); const deps = depsOn(db); const ada = await aMember(deps);
  for (const y of order) { await queueImport(deps, ada, { id: asId(newId()), fileName: 'a', path: fixture(y), origin: 'local' });
  await runImports({ ...deps, uploads: { remove: async () => {} } }, new AbortController().signal); }
  console.log(order, await db.sql`select p.name, c.connected_on::text, c.other_id from connection c join person p on p.id=c.other_id`, await db.sql`select * from identity`, await db.sql`select i.key,i.note,p.name,i.sent_at from invitation i join person p on p.id=i.other_id`, await db.sql`select conversation, p.name from thread t left join person p on p.id=t.other_id`, await db.sql`select sender->>'name' from request`, await db.sql`select p.name,p.id, p.title,p.profile_url from person p`);
  await db.close(); }
}, 60000);
