import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL on which tests may create and drop databases. */
    postgresUrl: string;
    /** Where tests put databases; the end of the run removes it, whatever happened in it. */
    temporaryFolder: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresServer();
  project.provide('postgresUrl', server.url);
  const folder = mkdtempSync(join(tmpdir(), 'forthright-run-'));
  project.provide('temporaryFolder', folder);
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.stop();
  };
}
