import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { asId, type ImportId } from '../../src/domain/ids.ts';
import { viewerFor, type Viewer } from '../../src/domain/viewer.ts';
import type { ImportRow } from '../../src/storage/imports.ts';
import { LEASE } from '../../src/storage/imports.ts';
import { openDatabase, type OpenDatabase } from '../../src/storage/database.ts';
import { answerRequest } from '../../src/usecases/answer-request.ts';
import { cancelImport } from '../../src/usecases/cancel-import.ts';
import type { Deps } from '../../src/usecases/deps.ts';
import { importArchive } from '../../src/usecases/import-archive.ts';
import { queueImport } from '../../src/usecases/queue-import.ts';
import { runImports } from '../../src/usecases/run-imports.ts';
import { triageInbox } from '../../src/usecases/triage-inbox.ts';
import { startChild } from '../child-process.ts';
import { eachDatabase, openFreshPglite, openFreshServerDatabase } from '../database.ts';
import { aMember, depsOn } from '../deps.ts';
import { fixture } from '../read-whole-archive.ts';
import { contentOf, dumpOf, OWNED, type OwnedTable } from '../table-dump.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const noUploads = { remove: async () => {} };

async function queue(deps: Deps, viewer: Viewer, path: string): Promise<ImportId> {
  const id = asId<ImportId>(newId());
  await queueImport(deps, viewer, { id, fileName: 'archive', path, origin: 'local' });
  return id;
}

async function importFrom(deps: Deps, viewer: Viewer, path: string): Promise<ImportRow> {
  const id = await queue(deps, viewer, path);
  await runImports({ ...deps, uploads: noUploads }, new AbortController().signal);
  return (await deps.store.imports.one(viewer, id))!;
}

/** An archive of our own words: a folder with the given files. */
function archiveOf(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const CONNECTIONS = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const connectionsFile = (...rows: string[]) => `${[CONNECTIONS, ...rows].join('\n')}\n`;
const ivo = (title: string, company: string) =>
  `Ivo,Brandt,https://www.linkedin.com/in/ivo,,${company},${title},31 Jan 2021`;

eachDatabase('importing an archive', (opened) => {
  test('twice changes nothing', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    await importFrom(deps, ada, fixture('2026'));
    const before = await dumpOf(opened());
    for (const table of [
      'person',
      'identity',
      'connection',
      'message',
      'thread',
      'invitation',
      'request',
    ] as const) {
      expect([table, before[table].length]).not.toEqual([table, 0]);
    }
    deps.clock.now += 86_400_000;
    const again = await importFrom(deps, ada, fixture('2026'));
    expect(again).toMatchObject({
      state: 'done',
      counts: { newConnections: 0, newMessages: 0, newInvitations: 0, newRequests: 0 },
    });
    const { import: _imports, skipped_row: _skipped, ...after } = await dumpOf(opened());
    const { import: _first, skipped_row: _rows, ...unchanged } = before;
    expect(after).toEqual(unchanged);
  });

  test.each([
    ['2021', '2026'],
    ['2022', '2026'],
    ['2023', '2024'],
    ['2024', '2026'],
  ])('of %s and of %s gives the same in either order', async (older, newer) => {
    const deps = depsOn(opened());
    const [ada, bo] = [await aMember(deps), await aMember(deps, 'Bo')];
    for (const name of [older, newer]) await importFrom(deps, ada, fixture(name));
    for (const name of [newer, older]) await importFrom(deps, bo, fixture(name));
    const [forward, backward] = [
      await contentOf(opened(), ada.memberId),
      await contentOf(opened(), bo.memberId),
    ];
    expect(backward.connection).toEqual(forward.connection);
    const withoutSpace = (rows: string[]) => rows.map((row) => row.replaceAll(/\\n|\s/g, '')).toSorted();
    expect(withoutSpace(backward.message)).toEqual(withoutSpace(forward.message)); // until 2026 line breaks were lost
    expect(backward.thread).toEqual(forward.thread);
    expect(backward.invitation).toEqual(forward.invitation);
    expect(backward.request).toEqual(forward.request);
    expect(backward.person).toEqual(forward.person);
  });

  test.each(['2021', '2022', '2023', '2024'])(
    'of %s after the newest one adds nobody and nothing',
    async (older) => {
      const deps = depsOn(opened());
      const ada = await aMember(deps);
      await importFrom(deps, ada, fixture('2026'));
      const before = await contentOf(opened(), ada.memberId);
      const again = await importFrom(deps, ada, fixture(older));
      expect(again.counts).toMatchObject({
        newConnections: 0,
        newMessages: 0,
        newInvitations: 0,
        newRequests: 0,
      });
      const after = await contentOf(opened(), ada.memberId);
      expect(after.connection).toEqual(before.connection);
      expect(after.thread).toEqual(before.thread);
      expect(after.request).toEqual(before.request);
    },
  );

  test('updates where somebody works from a newer archive, and never from an older one', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const latest = (day: string) => `Tess,Okoro,https://www.linkedin.com/in/tess,,Halvard,Founder,${day}`;
    const at = (day: string, title: string, company: string) =>
      archiveOf({ 'Connections.csv': connectionsFile(latest(day), ivo(title, company)) });
    const workOf = async () => {
      const [{ connection: _, person } = { connection: null, person: null }] =
        await deps.store.past.connections(ada, {
          filter: { text: 'Ivo' },
          order: 'name',
          limit: 1,
        });
      return [person?.title, person?.company, person?.role];
    };
    await importFrom(deps, ada, at('01 Mar 2022', 'Data engineer', 'Norrsken'));
    expect(await workOf()).toEqual(['Data engineer', 'Norrsken', expect.any(String)]);
    await importFrom(deps, ada, at('01 Mar 2024', 'Recruiter', 'Halvard'));
    expect(await workOf()).toEqual(['Recruiter', 'Halvard', 'recruiter']);
    await importFrom(deps, ada, at('01 Mar 2023', 'Team lead', 'Quillon'));
    expect(await workOf()).toEqual(['Recruiter', 'Halvard', 'recruiter']);
  });

  test('takes two of one name and day for two, and one with a new page address for one', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const anna = (page: string) =>
      `Anna,Berg,https://www.linkedin.com/in/${page},,Halvard,Engineer,08 Feb 2021`;
    const count = () => deps.store.past.count(ada, {});
    await importFrom(
      deps,
      ada,
      archiveOf({ 'Connections.csv': connectionsFile(anna('anna-1'), anna('anna-2')) }),
    );
    expect(await count()).toBe(2);
    const zoe = (page: string) =>
      `Zoe,Lind,https://www.linkedin.com/in/${page},,Halvard,Engineer,09 Feb 2021`;
    await importFrom(deps, ada, archiveOf({ 'Connections.csv': connectionsFile(zoe('zoe')) }));
    await importFrom(deps, ada, archiveOf({ 'Connections.csv': connectionsFile(zoe('zoe-lind')) }));
    expect(await count()).toBe(3);
  });

  test('joins the conversation of somebody to their connection once an archive tells that they are one', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const outcomes = async () => {
      const rows = await deps.store.past.connections(ada, {
        filter: { text: 'Ivo' },
        order: 'name',
        limit: 10,
      });
      return rows.map(({ connection, person }) => [
        connection.messagesByOwner + connection.messagesByOther,
        person.profileUrl,
      ]);
    };
    await importFrom(deps, ada, fixture('2023'));
    expect(await outcomes()).toEqual([[expect.any(Number), '']]);
    await importFrom(deps, ada, fixture('2024'));
    expect(await outcomes()).toEqual([[4, 'https://www.linkedin.com/in/ivo-brandt-9a8b7c6']]);
  });

  test('makes one request of an open invitation, which stays one, whatever became of it', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const inbox = async (view: 'open' | 'answered') =>
      (await triageInbox(deps, ada, { view, limit: 10 })).items;
    await importFrom(deps, ada, fixture('2024'));
    const [orla, ...others] = await inbox('open');
    expect(orla?.row.sender.name).toBe('Orla Fairley');
    expect(others).toEqual([]);
    await importFrom(deps, ada, fixture('2026'));
    expect(await inbox('open')).toHaveLength(1);
    await answerRequest(deps, { viewer: ada, id: asId(orla!.row.id), answer: 'ignore' });
    await importFrom(deps, ada, fixture('2026'));
    expect(await inbox('open')).toEqual([]);
    expect(await inbox('answered')).toHaveLength(1);
  });

  test('makes no request of an invitation that led to a connection', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    await importFrom(deps, ada, fixture('2021'));
    const names = (await triageInbox(deps, ada, { view: 'open', limit: 10 })).items.map(
      ({ row }) => row.sender.name,
    );
    expect(names).toEqual(['Orla Fairley']);
  });

  test('lists every row that it leaves out, with file, line and cause', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const { id, counts } = await importFrom(deps, ada, fixture('damaged/bad-rows'));
    const rows = await deps.store.imports.skipped(ada, asId(id), { cause: undefined, after: -1, limit: 100 });
    const listed = rows
      .filter(({ kind }) => kind === 'row')
      .map(({ file, line, cause }) => `${file}:${line} ${cause}`);
    expect(listed).toEqual([
      'Invitations.csv:3 duplicate-row',
      'Invitations.csv:4 direction-unknown',
      'Invitations.csv:5 date-impossible',
      'Invitations.csv:6 date-unreadable',
      'Invitations.csv:7 name-missing',
      'Invitations.csv:10 date-impossible',
      'Invitations.csv:11 wrong-number-of-fields',
    ]);
    expect(counts.skipped).toBe(listed.length);
  });

  test('keeps to its owner: nobody else sees anything of it', async () => {
    const deps = depsOn(opened());
    const [ada, eve] = [await aMember(deps), await aMember(deps, 'Eve')];
    await importFrom(deps, ada, fixture('2026'));
    const { person, ...rest } = await contentOf(opened(), eve.memberId);
    expect(Object.values(rest).flat()).toEqual([]);
    expect(person).toHaveLength(1);
    expect(await deps.store.past.counted(eve)).toEqual([]);
    expect(await deps.store.people.identities(eve)).toEqual([]);
  });

  test('by two members at once keeps their people apart', async () => {
    const deps = depsOn(opened());
    const [ada, bo] = [await aMember(deps), await aMember(deps, 'Bo')];
    await Promise.all([ada, bo].map((viewer) => importAlone(deps, viewer, fixture('2026'))));
    expect(await contentOf(opened(), bo.memberId)).toEqual(await contentOf(opened(), ada.memberId));
  });

  test('twice by two processes at the same moment gives what once gives', async () => {
    const deps = depsOn(opened());
    const [ada, bo] = [await aMember(deps), await aMember(deps, 'Bo')];
    await importAlone(deps, bo, fixture('2026'));
    const ids = [await queue(deps, ada, fixture('2026')), await queue(deps, ada, fixture('2026'))];
    const run = () => runImports({ ...deps, uploads: noUploads }, new AbortController().signal);
    await Promise.all([run(), run()]);
    await run();
    for (const id of ids) expect((await deps.store.imports.one(ada, id))?.state).toBe('done');
    expect(await contentOf(opened(), ada.memberId)).toEqual(await contentOf(opened(), bo.memberId));
  });

  test('that is cancelled keeps what was stored until then, and starting again completes it', async () => {
    const deps = depsOn(opened());
    const [ada, bo] = [await aMember(deps), await aMember(deps, 'Bo')];
    const path = archiveOf({ 'Connections.csv': connectionsFile(...many(15_000)) });
    const id = await queue(deps, ada, path);
    await deps.store.imports.lease(ada.memberId, id, deps.now());
    const row = (await deps.store.imports.one(ada, id))!;
    let batches = 0;
    const cancelling: Deps = {
      ...deps,
      readArchive: async (...given) => {
        const archive = await deps.readArchive(...given);
        if (!archive.ok) return archive;
        return {
          ok: true,
          value: each(archive.value, async ({ records }) => {
            batches += 1;
            if (records.length > 0 && batches > 16)
              await cancelImport({ ...deps, uploads: noUploads }, ada, id);
          }),
        };
      },
    };
    expect(await importArchive(cancelling, { viewer: ada, row })).toBe('cancelled');
    const stopped = (await deps.store.imports.one(ada, id))!;
    expect(stopped.state).toBe('cancelled');
    const kept = (await contentOf(opened(), ada.memberId)).connection.length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(15_000);
    expect(stopped.counts.newConnections).toBe(kept);

    expect(await importFrom(deps, ada, path)).toMatchObject({
      state: 'done',
      counts: { newConnections: 15_000 - kept },
    });
    await importFrom(deps, bo, path);
    expect(await contentOf(opened(), ada.memberId)).toEqual(await contentOf(opened(), bo.memberId));
  });

  test('that failed by a fault of ours says so, keeps what was stored, and can be started again', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const path = archiveOf({ 'Connections.csv': connectionsFile(...many(15_000)) });
    let batches = 0;
    const broken: Deps = {
      ...deps,
      readArchive: async (...given) => {
        const archive = await deps.readArchive(...given);
        if (!archive.ok) return archive;
        return {
          ok: true,
          value: each(archive.value, async () => {
            batches += 1;
            if (batches > 8) throw new Error('out of memory');
          }),
        };
      },
    };
    await expect(importFrom(broken, ada, path)).rejects.toThrow('out of memory');
    const [row] = await deps.store.imports.all(ada);
    expect(row).toMatchObject({ state: 'failed', failure: 'interrupted' });
    const kept = (await contentOf(opened(), ada.memberId)).connection.length;
    expect(kept).toBeGreaterThan(0);
    expect(row?.counts.newConnections).toBe(kept);
    expect(await importFrom(deps, ada, path)).toMatchObject({
      state: 'done',
      counts: { newConnections: 15_000 - kept },
    });
  });

  test('that another process is at work on is left to it, until its lease has run out', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps);
    const id = await queue(deps, ada, fixture('2026'));
    const [first, second] = await Promise.all(
      [1, 2].map(() => deps.store.imports.lease(ada.memberId, id, deps.now())),
    );
    expect([first, second].filter(Boolean)).toHaveLength(1);
    const run = () => runImports({ ...deps, uploads: noUploads }, new AbortController().signal);
    await run();
    expect((await deps.store.imports.one(ada, id))?.state).toBe('running');
    deps.clock.now += LEASE + 1;
    await run();
    expect((await deps.store.imports.one(ada, id))?.state).toBe('done');
  });
});

const many = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `Nia,Number${n},https://www.linkedin.com/in/nia-${n},,Halvard,Engineer,08 Feb 2021`,
  );

async function* each<T>(values: AsyncIterable<T>, before: (value: T) => Promise<void>): AsyncGenerator<T> {
  for await (const value of values) {
    await before(value);
    yield value;
  }
}

/** As a second process would: it takes up its own import only. */
async function importAlone(deps: Deps, viewer: Viewer, path: string): Promise<void> {
  const id = await queue(deps, viewer, path);
  await deps.store.imports.lease(viewer.memberId, id, deps.now());
  await importArchive(deps, { viewer, row: (await deps.store.imports.one(viewer, id))! });
}

/** When the process that is killed believes to live, as in its file. */
const NEW_YEAR = Date.UTC(2027, 0, 1);

describe('an import whose process is killed', () => {
  let archive: string;
  let whole: Awaited<ReturnType<typeof contentOf>>;

  beforeAll(async () => {
    archive = join(inject('temporaryFolder'), 'large-archive');
    const script = fileURLToPath(new URL('../../bench/make-archive.ts', import.meta.url));
    const size = ['--connections', '9000', '--messages', '16000'];
    const made = spawnSync(process.execPath, ['--import', 'tsx', script, archive, ...size], {
      encoding: 'utf8',
    });
    expect(made.stderr).toBe('');
    const database = await openFreshPglite();
    const deps = depsOn(database);
    deps.clock.now = NEW_YEAR;
    const ada = await aMember(deps);
    await importFrom(deps, ada, archive);
    whole = await contentOf(database, ada.memberId);
    await database.close();
  }, 180_000);

  /** Kills the import when it prints this, and lets the next start go on. */
  test.each(['connections', 'messages', 'stories'])(
    'while it stores %s leaves a database that opens, and goes on to the same end',
    async (stage) => {
      const dataDir = temporaryFolder();
      const child = startChild('import-archive', dataDir, archive);
      while (!child.printed().includes(`${stage}\n`)) {
        if (child.process.exitCode !== null) throw new Error(`It ended early: ${child.printed()}`);
        await pause(5);
      }
      child.process.kill('SIGKILL');
      await child.ended;
      expect(child.printed()).not.toContain('done');
      await goOn(await openDatabase({ dataDir }), { whole, stage });
    },
    180_000,
  );
});

interface Killed {
  whole: Awaited<ReturnType<typeof contentOf>>;
  stage: string;
}

async function goOn(database: OpenDatabase, { whole, stage }: Killed): Promise<void> {
  try {
    const deps = depsOn(database);
    const member = (await deps.store.members.byHandle('ada'))!;
    const ada = viewerFor(asId(member.id));
    const [before] = await deps.store.imports.all(ada);
    expect(before!.state).toBe('running');
    const stored = (await contentOf(database, ada.memberId)).connection.length;
    expect(stored).toBe(before!.counts.newConnections);
    if (stage !== 'connections') expect(stored).toBe(whole.connection.length);
    deps.clock.now = NEW_YEAR + LEASE + 1_000;
    await runImports({ ...deps, uploads: noUploads }, new AbortController().signal);
    const [after] = await deps.store.imports.all(ada);
    expect(after).toMatchObject({
      state: 'done',
      counts: { connections: whole.connection.length, newConnections: whole.connection.length },
    });
    expect(after!.counts.newMessages).toBe(whole.message.length);
    const content = await contentOf(database, ada.memberId);
    for (const table of Object.keys(whole) as (keyof typeof whole)[]) {
      expect([table, content[table].length]).toEqual([table, whole[table].length]);
      expect(content[table]).toEqual(whole[table]);
    }
  } finally {
    await database.close();
  }
}

describe('a large instance', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await openFreshServerDatabase();
    return () => database.close();
  }, 60_000);

  /** A copy with the same columns, primary key and unique indexes, split by hash of a column. */
  const split = async (table: OwnedTable, by: string) => {
    const { sql } = database;
    const copy = `${table}_by_${by}`;
    await sql`create table ${sql(copy)} (like ${sql(table)} including defaults including indexes) partition by hash (${sql(by)})`;
    for (const remainder of [0, 1, 2, 3]) {
      await sql.unsafe(
        `create table "${copy}_${remainder}" partition of "${copy}" for values with (modulus 4, remainder ${remainder})`,
      );
    }
    return copy;
  };

  /** Columns of each unique index, the primary key among them. */
  const uniqueKeys = async (table: string): Promise<string[][]> => {
    const rows = await database.sql<{ columns: string[] }[]>`
      select array(select a.attname::text from unnest(i.indkey) with ordinality as k (number, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number order by k.place) as columns
      from pg_index i where i.indrelid = ${`public.${table}`}::regclass and i.indisunique order by 1`;
    return rows.map(({ columns }) => columns);
  };

  test.each(Object.entries(OWNED) as [OwnedTable, string][])(
    'can split the table %s by the hash of %s, with all its unique keys',
    async (table, owner) => {
      const keys = await uniqueKeys(table);
      expect(keys.length).toBeGreaterThan(0);
      for (const columns of keys) expect(columns[0]).toBe(owner);
      const copy = await split(table, owner);
      expect(await uniqueKeys(copy)).toEqual(keys);
      const { sql } = database;
      await sql.unsafe(`insert into "${copy}" select * from "${table}"`);
    },
  );

  test('could not split a table that is unique by something else', async () => {
    const { sql } = database;
    await sql`create table wrong (like person including defaults, unique (name)) partition by hash (owner_id)`.then(
      () => expect.unreachable(),
      (error: { code: string; message: string }) => {
        expect(error.code).toBe('0A000');
        expect(error.message).toContain('must include all partitioning columns');
      },
    );
    await expect(split('person', 'name')).rejects.toThrow('must include all partitioning columns');
  });

  /** Names and links are found by themselves alone; ways in belong to accounts, which are not split. */
  const FOUND_OTHERWISE = [
    'handle',
    'invitation_link',
    'reset_link',
    'account_mail',
    'passkey',
    'outside_account',
    'challenge',
  ];

  test('has no table of ours that this test does not know', async () => {
    const rows = await database.sql<{ table: string }[]>`
      select distinct c.table_name as table from information_schema.columns c
      join information_schema.tables t on t.table_name = c.table_name and t.table_schema = c.table_schema
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.column_name in ('owner_id', 'recipient_id', 'other_id', 'sender_id', 'blocker_id', 'low_id', 'reported_id', 'about_id', 'member_id', 'organisation_id', 'organiser_id', 'event_id')
        and c.table_name not like '%\_by\_%' and c.table_name <> 'wrong' and not c.table_name = any(${FOUND_OTHERWISE})`;
    expect(rows.map(({ table }) => table).toSorted()).toEqual(Object.keys(OWNED).toSorted());
  });

  test('keeps no foreign keys, sequences, triggers or functions between tables of ours', async () => {
    const { sql } = database;
    const keys =
      await sql`select conname from pg_constraint where contype = 'f' and conrelid::regclass::text = any(${Object.keys(OWNED)})`;
    const sequences = await sql`select sequencename from pg_sequences where schemaname = 'public'`;
    const triggers = await sql`select tgname from pg_trigger where not tgisinternal`;
    const functions = await sql`select proname from pg_proc where pronamespace = 'public'::regnamespace`;
    expect([keys.length, sequences.length, triggers.length, functions.length]).toEqual([0, 0, 0, 0]);
  });
});
