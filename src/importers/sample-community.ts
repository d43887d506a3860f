import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
export const SAMPLE_FOLDER = fileURLToPath(new URL('../../demo', import.meta.url));
export async function readSampleCommunity(folder = SAMPLE_FOLDER): Promise<any> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  return {
    people: await read('people.json'),
    connections: await read('connections.json'),
    past: await read('past.json'),
    requests: [...(await read('requests/to-mara-open.json')), ...(await read('requests/to-mara-past.json')), ...(await read('requests/among-others.json'))],
  };
}
