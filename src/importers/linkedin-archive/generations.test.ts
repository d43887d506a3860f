import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importerContract } from '../../../tests/contract/importer.contract.ts';
import { fixture, keysIn, ofKind, readWhole } from '../../../tests/read-whole-archive.ts';

const GENERATIONS = ['2021', '2022', '2023', '2024', '2026'] as const;

for (const generation of GENERATIONS) importerContract(generation, fixture(generation));

test('reads the UTF-16 files of 2022, and says so', async () => {
  const { notices } = await readWhole(fixture('2022'));
  expect(notices).toContainEqual({ file: 'Endorsement Received Info.csv', code: 'read-as-utf-16' });
});

test('a draft is listed with its line, also after fields of several lines', async () => {
  const { skipped } = await readWhole(fixture('2026'));
  const [draft] = skipped.filter(({ cause }) => cause === 'draft');
  expect(draft?.line).toBe(15);
});

test('a message has one key in every generation, whatever became of its line breaks', async () => {
  const archives = await Promise.all(GENERATIONS.map((generation) => readWhole(fixture(generation))));
  const keys = archives.map((archive) => ofKind(archive, 'message').map(({ key }) => key));
  for (const others of keys) expect(others).toEqual(keys[0]);
});

test('a connection and a request can be found again by name, whether or not the archive knows pages', async () => {
  const [old, current] = await Promise.all([readWhole(fixture('2021')), readWhole(fixture('2026'))]);
  for (const kind of ['connection', 'invitation'] as const) {
    expect(ofKind(old, kind).map(({ key }) => key)).toEqual(
      ofKind(current, kind).map(({ nameKey }) => nameKey),
    );
    expect(ofKind(old, kind).every(({ key, nameKey }) => key === nameKey)).toBe(true);
  }
});

test('the union of archives does not depend on their order, nor on how often each is imported', async () => {
  const archives = await Promise.all(GENERATIONS.map(async (name) => keysIn(await readWhole(fixture(name)))));
  const all = new Set(archives.flat());
  const inAnyOrder = fc.array(fc.nat(GENERATIONS.length - 1), { maxLength: 8 });
  fc.assert(
    fc.property(inAnyOrder, (more) => {
      const order = [...more, ...GENERATIONS.keys(), ...more];
      expect(new Set(order.flatMap((index) => archives[index] ?? []))).toEqual(all);
    }),
    { numRuns: 50 },
  );
});
