import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipFolder } from '../read-whole-archive.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Requests that wait in the archive: one of each kind that a person would judge differently. */
export const WAITING = [
  ['Tess Okoro', 'Hi Mara, we met at the Oslo data meetup in May, you had the slides about the harbour.'],
  [
    'Ivo Brandt',
    'Hi Mara, I am hiring a senior data engineer for our team in Malmö, permanent, 65 k€. Are you open to a chat?',
  ],
  ['Lina Sommer', ''],
  [
    'Rex Lomond',
    'Dear friend, write me on WhatsApp +44 7700 900123, I have a crypto investment with guaranteed profit for you.',
  ],
  [
    'Dax Orwell',
    'I came across your profile and would love to add you to my professional network of like-minded people.',
  ],
  [
    'Paul Reuter',
    'Hallo Mara, wir helfen Firmen wie Ihrer, 30 % der Cloudkosten zu sparen. Haben Sie 15 Minuten für eine Demo?',
  ],
] as const;

/** A believable archive with the waiting requests put in, as the zip file that LinkedIn sends. */
export async function makeArchive(folder: string): Promise<string> {
  const unpacked = join(folder, 'archive');
  const generator = join(ROOT, 'bench', 'make-archive.ts');
  const made = spawnSync(
    process.execPath,
    ['--import', 'tsx', generator, unpacked, '--connections', '3000', '--messages', '20000'],
    { cwd: ROOT },
  );
  if (made.status !== 0) throw new Error(made.stderr.toString());
  const rows = WAITING.map(([name, note], index) => {
    const page = `https://www.linkedin.com/in/${name.toLowerCase().replace(' ', '-')}-e2e`;
    return `${name},Mara Quell,"11/${10 + index}/26, 9:05 AM","${note}",INCOMING,${page},https://www.linkedin.com/in/maraquell\n`;
  });
  appendFileSync(join(unpacked, 'Invitations.csv'), rows.join(''));
  const zip = join(folder, 'Complete_LinkedInDataExport_11-20-2026.zip');
  await zipFolder(unpacked, zip);
  return zip;
}
