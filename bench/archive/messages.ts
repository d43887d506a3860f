/** Threads between the owner and invented people, as rows of messages.csv in its form since March 2026. */
import { EXPORTED_AT, OWNER, type Person } from './people.ts';
import { type Random, randomOf } from './random.ts';
import { CAMPAIGN, TEXTS, TOPICS } from './texts.ts';

interface Line {
  fromOwner: boolean;
  text: string;
}

const HOUR = 3_600_000;

/** Exactly `count` rows, each with its line break. */
export function* messageRows(seed: string, people: readonly Person[], count: number): Generator<string> {
  const random = randomOf(`${seed} messages`);
  let written = 0;
  for (let thread = 0; written < count; thread++) {
    const person = random.pick(people);
    const rows = random.chance(0.06) ? [campaignRow(random, thread)] : threadRows(random, person, thread);
    for (const row of rows.slice(0, count - written)) {
      yield row;
      written++;
    }
  }
}

function threadRows(random: Random, person: Person, thread: number): string[] {
  const topic = random.pick(TOPICS);
  const isGone = random.chance(0.03);
  let at = Math.min(person.connectedAt + random.below(60 * 24) * HOUR, EXPORTED_AT - 1000 * HOUR);
  return linesOf(random, person).map(({ fromOwner, text }) => {
    at = Math.min(at + random.below(20 * 60) * 60_000 + 1_000, EXPORTED_AT);
    const first = fromOwner ? person.firstName : OWNER.firstName;
    const content = text
      .replaceAll('{first}', first)
      .replaceAll('{topic}', topic)
      .replaceAll('{company}', person.company);
    const name = isGone ? 'LinkedIn Member' : `${person.firstName} ${person.lastName}`;
    const url = isGone ? '' : person.url;
    const [from, to] = fromOwner
      ? [
          [OWNER.name, OWNER.url],
          [name, url],
        ]
      : [
          [name, url],
          [OWNER.name, OWNER.url],
        ];
    return quoted([idOf(thread), '', ...from, ...to, stamp(at), '', content, 'INBOX', '', 'No', 'No']);
  });
}

function linesOf(random: Random, { language }: Person): Line[] {
  const phrases = TEXTS[language];
  const other = (texts: readonly string[]): Line => ({ fromOwner: false, text: random.pick(texts) });
  const owner = (texts: readonly string[]): Line => ({ fromOwner: true, text: random.pick(texts) });
  const kind = random.below(100);
  if (kind < 22)
    return [other(phrases.pitch), ...Array.from({ length: random.below(3) }, () => other(phrases.chase))];
  if (kind < 34) return [other(phrases.offer), ...(random.chance(0.4) ? talk(random, phrases.talk, 6) : [])];
  if (kind < 44) return [other(phrases.hello), ...(random.chance(0.5) ? [owner(phrases.hello)] : [])];
  if (kind < 54) return [other(phrases.ask), ...(random.chance(0.5) ? talk(random, phrases.talk, 4) : [])];
  if (kind < 60) return [owner(phrases.ask), ...(random.chance(0.6) ? [other(phrases.talk)] : [])];
  return [owner(phrases.hello), ...talk(random, phrases.talk, 24)];
}

/** Replies of one to four sentences, some on a line of their own. */
function talk(random: Random, sentences: readonly string[], most: number): Line[] {
  return Array.from({ length: 2 + random.below(most) }, () => ({
    fromOwner: random.chance(0.5),
    text: Array.from({ length: 1 + random.below(4) }, () => random.pick(sentences)).join(
      random.chance(0.2) ? '\n' : ' ',
    ),
  }));
}

function campaignRow(random: Random, thread: number): string {
  const text = CAMPAIGN.replaceAll('{topic}', random.pick(TOPICS)).replaceAll('{company}', 'Tidewater Labs');
  const at = EXPORTED_AT - random.below(5 * 365 * 24) * HOUR;
  const title = 'Sponsored Conversation';
  return quoted([
    idOf(thread),
    title,
    'Tidewater Labs',
    '',
    OWNER.name,
    OWNER.url,
    stamp(at),
    'Save time',
    text,
    'INBOX',
    '',
    'No',
    'No',
  ]);
}

const idOf = (thread: number): string => `2-${Buffer.from(`invented thread ${thread}`).toString('base64')}`;
const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
const quoted = (fields: readonly string[]): string =>
  `${fields.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')}\n`;

export const MESSAGE_HEADER = quoted([
  'CONVERSATION ID',
  'CONVERSATION TITLE',
  'FROM',
  'SENDER PROFILE URL',
  'TO',
  'RECIPIENT PROFILE URLS',
  'DATE',
  'SUBJECT',
  'CONTENT',
  'FOLDER',
  'ATTACHMENTS',
  'IS MESSAGE DRAFT',
  'IS CONVERSATION DRAFT',
]);
