import { readFileSync } from 'node:fs';

const { version: inPackage } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as {
  version: string;
};

/** The version of this program, as in its package. */
export const version = inPackage;
