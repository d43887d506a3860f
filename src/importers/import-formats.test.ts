import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ARCHIVE_FAILURES, NOTICES, SKIP_CAUSES, UNREAD_CAUSES } from './importer.ts';

const DOCUMENT = readFileSync(new URL('../../docs/import-formats.md', import.meta.url), 'utf8');

test.each([...SKIP_CAUSES, ...UNREAD_CAUSES, ...NOTICES, ...ARCHIVE_FAILURES])(
  '"%s" is explained to users',
  (code) => {
    expect(DOCUMENT).toContain(`| \`${code}\` |`);
  },
);
