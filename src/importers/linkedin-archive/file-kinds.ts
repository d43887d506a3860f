/** Which files of an archive we read, in which order, and how we recognise them; and which we leave closed on purpose. */
import { basename } from 'node:path';
import type { UnreadCause } from '../importer.ts';

interface KindOfFile {
  /** As {@link plainName} writes them. */
  names: readonly string[];
  /** Columns that the header must have, as {@link plainColumn} writes them. */
  columns: readonly string[];
  /** Whether these columns alone tell the kind, whatever the name of the file. */
  isTold: boolean;
}

const RECOMMENDATION = ['firstname', 'text', 'creationdate'] as const;

/** In the order of reading. */
export const FILE_KINDS = {
  profile: { names: ['profile'], columns: ['firstname', 'lastname', 'headline'], isTold: true },
  positions: { names: ['positions'], columns: ['companyname', 'title', 'startedon'], isTold: true },
  education: { names: ['education'], columns: ['schoolname', 'startdate'], isTold: true },
  skills: { names: ['skills'], columns: ['name'], isTold: false },
  languages: { names: ['languages'], columns: ['name', 'proficiency'], isTold: true },
  certifications: { names: ['certifications'], columns: ['name', 'authority'], isTold: true },
  projects: { names: ['projects'], columns: ['title', 'url', 'startedon'], isTold: false },
  publications: { names: ['publications'], columns: ['name', 'publishedon'], isTold: true },
  volunteering: { names: ['volunteering'], columns: ['companyname', 'role', 'startedon'], isTold: true },
  emails: { names: ['emailaddresses'], columns: ['emailaddress', 'primary'], isTold: true },
  recommendationsReceived: { names: ['recommendationsreceived'], columns: RECOMMENDATION, isTold: false },
  recommendationsGiven: { names: ['recommendationsgiven'], columns: RECOMMENDATION, isTold: false },
  endorsementsReceived: {
    names: ['endorsementreceivedinfo'],
    columns: ['endorsementdate', 'skillname', 'endorserfirstname'],
    isTold: true,
  },
  endorsementsGiven: {
    names: ['endorsementgiveninfo'],
    columns: ['endorsementdate', 'skillname', 'endorseefirstname'],
    isTold: true,
  },
  connections: { names: ['connections'], columns: ['firstname', 'connectedon'], isTold: true },
  invitations: { names: ['invitations'], columns: ['from', 'to', 'sentat', 'direction'], isTold: true },
  messages: {
    names: ['messages'],
    columns: ['conversationid', 'from', 'date', 'content'],
    isTold: true,
  },
} as const satisfies Record<string, KindOfFile>;

export type FileKind = keyof typeof FILE_KINDS;
const KINDS = Object.keys(FILE_KINDS) as FileKind[];

export const readingOrder = (kind: FileKind): number => KINDS.indexOf(kind);

/** `Comments_1234567.csv`, `messages (1).csv` and `Rich_Media.csv` as `comments`, `messages` and `richmedia`. */
export function plainName(path: string): string {
  return basename(path)
    .toLowerCase()
    .replace(/\.csv$/, '')
    .replace(/ \(\d+\)$/, '')
    .replace(/_\d+$/, '')
    .replace(/[ _]/g, '');
}

export const plainColumn = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export const kindByName = (path: string): FileKind | undefined =>
  KINDS.find((kind) => (FILE_KINDS[kind].names as readonly string[]).includes(plainName(path)));

/** The kind that a header tells. A file's own name wins where the header allows it. */
export function kindByHeader(header: readonly string[], named: FileKind | undefined): FileKind | undefined {
  const columns = new Set(header.map(plainColumn));
  const fits = (kind: FileKind) => FILE_KINDS[kind].columns.every((column) => columns.has(column));
  if (named !== undefined && fits(named)) return named;
  return KINDS.find((kind) => FILE_KINDS[kind].isTold && fits(kind));
}

/** Why a file stays closed, by its name alone; null when its header is worth a look. */
export function leftUnread(path: string): UnreadCause | null {
  const name = plainName(path);
  if (kindByName(path) !== undefined && /\.csv$/i.test(path)) return null;
  if (/\.(zip|gz|7z|rar|tar)$/i.test(path)) return 'nested-archive';
  if (path.includes('__MACOSX/') || basename(path).startsWith('.')) return 'not-needed';
  if (PRIVATE.has(name)) return 'private';
  if (/^(guide|coach|learning.*)messages$/.test(name)) return 'not-member-mail';
  if (NOT_NEEDED.has(name)) return 'not-needed';
  return /\.csv$/i.test(path) ? null : 'unknown-file';
}

/** What nobody needs to know in order to say why somebody connected. */
const PRIVATE = new Set([
  'logins',
  'searchqueries',
  'securitychallenges',
  'adtargeting',
  'adsclicked',
  'lanadsengagement',
  'inferencesaboutyou',
  'accountstatushistory',
  'registration',
  'phonenumbers',
  'whatsappphonenumbers',
  'contacts',
  'receipts',
  'receiptsv2',
  'verifications',
  'jobseekerpreferences',
  'jobapplications',
  'jobapplicantsavedanswers',
  'savedscreeningquestionresponses',
  'savedjobs',
  'savedjobalerts',
  'importedcontacts',
  'notes',
  'devices',
]);

const NOT_NEEDED = new Set([
  'comments',
  'shares',
  'instantreposts',
  'reactions',
  'votes',
  'saveditems',
  'memberfollows',
  'hashtagfollows',
  'companyfollows',
  'richmedia',
  'learning',
  'events',
  'reviews',
  'honors',
  'organizations',
  'courses',
  'testscores',
  'patents',
  'causesyoucareabout',
  'profilesummary',
  'services',
  'providers',
  'servicesmarketplace',
]);
