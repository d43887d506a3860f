/**
 * The sample community that `forthright serve --demo` shows. The data stand as JSON in `demo/`; here is only their shape. All times are relative to the moment of loading, so that the sample is always fresh: ages in hours or days.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CHECKS, EVIDENCE_KINDS } from '../domain/evidence.ts';
import { OUTCOMES } from '../domain/history/past-connection.ts';
import { REASONS } from '../domain/reason.ts';
import { RECOMMENDATIONS, RISK_KINDS, SOURCES } from '../domain/request.ts';
import { DAY, type Instant } from '../domain/time.ts';

export const DEMO_FIELDS = [
  'software',
  'data',
  'design',
  'product',
  'marketing',
  'sales',
  'recruiting',
  'finance',
  'law',
  'health',
  'education',
  'science',
  'engineering',
  'operations',
  'consulting',
  'media',
  'public',
  'hospitality',
  'construction',
  'student',
] as const;

export const DEMO_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'nl'] as const;

const text = z.string().trim().min(1);
const handle = z.string().regex(/^[a-z]{2,20}$/, 'a handle is 2 to 20 lower-case letters');
const key = z.string().regex(/^[a-z0-9-]+$/, 'a key is lower-case letters, digits and hyphens');
const month = z.string().regex(/^\d{4}-\d{2}$/);
const day = z.iso.date();
const url = z.url({ protocol: /^https$/, hostname: /\.example$/ });
const language = z.enum(DEMO_LANGUAGES);
const age = z.number().nonnegative();

const wishes = z.strictObject({
  contract: z.array(text),
  places: z.array(text),
  daysAWeek: z.int().min(1).max(5),
  team: text,
  work: text,
  payFrom: z.strictObject({ amount: z.int().positive(), currency: text }),
});

const person = z.strictObject({
  handle,
  name: text,
  headline: text,
  title: text,
  company: text,
  place: text,
  /** The language they write in at home; notes to others may be in another one. */
  language,
  field: z.enum(DEMO_FIELDS),
  skills: z.array(text).min(1),
  /** Newest first; an empty `until` means still so. */
  positions: z.array(
    z.strictObject({ title: text, organisation: text, since: month, until: z.union([month, z.literal('')]) }),
  ),
  works: z.array(z.strictObject({ kind: z.enum(['article', 'talk', 'project']), title: text, url, on: day })),
  /** The organisation whose mail domain they have proved. */
  organisation: key.optional(),
  recruiterConfirmed: z.literal(true).optional(),
  /** They agreed to be named as somebody whom two people both know. */
  mayBeNamed: z.literal(true).optional(),
  reads: z.array(text).optional(),
  preset: z.enum(['happy in my job', 'looking', 'recruiting', 'organising']).optional(),
  openTo: z.enum(['nobody', 'confirmed recruiters', 'everybody']).optional(),
  wishes: wishes.optional(),
  /** A day, or `N days ago` for those who must always be new here. */
  hereSince: z.union([day, z.string().regex(/^\d+ days ago$/)]),
});
export type DemoPerson = z.infer<typeof person>;

const organisation = z.strictObject({
  key,
  name: text,
  kind: z.enum(['company', 'agency', 'association']),
  place: text,
  domain: z.string().regex(/^[a-z-]+\.example$/),
  domainVerified: z.boolean(),
  about: text,
  /** An agency's declared clients. */
  clients: z.array(key).optional(),
  /** Who belongs to an association; elsewhere a person's `organisation` tells. */
  members: z.array(handle).optional(),
});
export type DemoOrganisation = z.infer<typeof organisation>;

const opening = z.strictObject({
  key,
  title: text,
  organisation: key,
  /** The organisation that an agency recruits for. */
  client: key.optional(),
  by: handle,
  place: text,
  remote: z.boolean(),
  contract: z.enum(['permanent', 'contract']),
  /** Left out where the opening does not say. */
  daysAWeek: z.int().min(1).max(5).optional(),
  pay: z.strictObject({
    from: z.int().positive(),
    to: z.int().positive(),
    currency: text,
    per: z.literal('year'),
  }),
  required: z.array(text).min(1),
  welcome: z.array(text),
  about: text,
  state: z.enum(['open', 'closed']),
});
export type DemoOpening = z.infer<typeof opening>;

const event = z.strictObject({
  key,
  name: text,
  organisation: key,
  by: handle,
  place: text,
  on: day,
  code: text,
  about: text,
  talks: z.array(z.strictObject({ by: handle, title: text })),
  /** Who checked in. */
  attended: z.array(handle),
});
export type DemoEvent = z.infer<typeof event>;

/** Two who are connected, and for how many days. */
const connection = z.tuple([handle, handle, z.int().positive()]);
export type DemoConnection = z.infer<typeof connection>;

const card = z.strictObject({
  name: text,
  headline: z.string(),
  title: z.string(),
  company: z.string(),
  profileUrl: z.union([url, z.literal('')]),
});

const evidence = z.strictObject({
  kind: z.enum(EVIDENCE_KINDS),
  claim: text,
  check: z.enum(CHECKS),
  checkedBy: text.optional(),
  /** What the claim points at: a handle, or the key of an opening, an organisation or the event. */
  ref: key.optional(),
});
export type DemoEvidence = z.infer<typeof evidence>;

const historyEvent = z.strictObject({
  event: z.enum(['accept', 'ask', 'answer', 'decline', 'ignore', 'report', 'withdraw', 'time_out']),
  hoursAgo: age,
  words: text.optional(),
});

/** What a thoughtful reader sees in the text: for the tests, and to measure the engine by. Never loaded into the product. */
const labels = z.strictObject({
  /** The language of the note; left out where there is none. */
  lang: language.optional(),
  blank: z.literal(true).optional(),
  /** Whether it names something of this recipient, a work, a skill, a shared moment, beyond name, employer and job title. */
  personal: z.boolean().optional(),
  /** `own`: one sender's near-copies; `shared`: one text that many senders use. */
  canned: z.enum(['own', 'shared']).optional(),
  placeholder: z.literal(true).optional(),
  hiddenMotive: z.enum(REASONS).optional(),
  /** Left out where it is `ok`. */
  risk: z.enum(['unwanted', 'scam']).optional(),
  riskKind: z.enum(RISK_KINDS).optional(),
});

const request = z.strictObject({
  key,
  source: z.enum(SOURCES),
  /** A member's handle, or the card of somebody outside. */
  from: z.union([handle, card]),
  to: handle,
  declared: z.enum(REASONS),
  evidence: z.array(evidence),
  note: z.string().max(1_000),
  sentHoursAgo: age,
  /** Oldest first. */
  history: z.array(historyEvent),
  /** What we would expect a thoughtful person to advise; only on requests to Mara that are open. */
  expect: z.enum(RECOMMENDATIONS).optional(),
  labels,
});
export type DemoRequest = z.infer<typeof request>;

const pastConnection = z.strictObject({
  slug: key,
  name: text,
  title: text,
  company: z.string(),
  connectedDaysAgo: z.int().positive(),
  /** The same person among the members here. */
  member: handle.optional(),
  invitation: z.strictObject({ fromMara: z.literal(false), note: text }).optional(),
  expect: z.strictObject({ outcome: z.enum(OUTCOMES), owes: z.enum(['mara', 'them']).optional() }),
  thread: z.array(z.strictObject({ fromMara: z.boolean(), daysAfter: age, text })),
});
export type DemoPastConnection = z.infer<typeof pastConnection>;

const pastInvitation = z.strictObject({
  slug: key,
  name: text,
  title: text,
  company: z.string(),
  sentDaysAgo: z.int().positive(),
  note: z.string().max(300),
  accepted: z.boolean(),
});
export type DemoPastInvitation = z.infer<typeof pastInvitation>;

const past = z.strictObject({
  connections: z.array(pastConnection),
  /** What Mara sent; the accepted ones are also connections, by slug. */
  invitations: z.array(pastInvitation),
});

export interface Demo {
  /** The first is Mara, through whose eyes the sample is seen. */
  people: DemoPerson[];
  organisations: DemoOrganisation[];
  openings: DemoOpening[];
  event: DemoEvent;
  connections: DemoConnection[];
  requests: DemoRequest[];
  past: z.infer<typeof past>;
}

/** Beside `src/` and beside `dist/` alike, and so in the installed package too. */
const SAMPLE_FOLDER = fileURLToPath(new URL('../../demo', import.meta.url));

/** Reads and checks all files of the sample. Throws with the file's name and every place that is wrong. */
export async function readSampleCommunity(folder = SAMPLE_FOLDER): Promise<Demo> {
  const read = async <T>(name: string, schema: z.ZodType<T>): Promise<T> => {
    const parsed = schema.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    if (!parsed.success) throw new Error(`${name}:\n${z.prettifyError(parsed.error)}`);
    return parsed.data;
  };
  const requests = await Promise.all(
    ['to-mara-open', 'to-mara-past', 'among-others'].map((name) =>
      read(`requests/${name}.json`, z.array(request)),
    ),
  );
  return {
    people: await read('people.json', z.array(person)),
    organisations: await read('organisations.json', z.array(organisation)),
    openings: await read('openings.json', z.array(opening)),
    event: await read('event.json', event),
    connections: await read('connections.json', z.array(connection)),
    requests: requests.flat(),
    past: await read('past.json', past),
  };
}

/** When somebody came here, seen from now. */
export function hereSince({ hereSince: since }: DemoPerson, now: Instant): Instant {
  return since.endsWith(' days ago') ? now - Number.parseInt(since, 10) * DAY : Date.parse(since);
}
