/** All files of an invented archive, each as a stream of text. */
import { MESSAGE_HEADER, messageRows } from './messages.ts';
import { EXPORTED_AT, OWNER, type Person, peopleOf } from './people.ts';
import { randomOf } from './random.ts';
import { TEXTS, TOPICS } from './texts.ts';

export interface ArchiveSize {
  connections: number;
  messages: number;
  seed: string;
}

const DAY = 86_400_000;

export function archiveFiles({ connections, messages, seed }: ArchiveSize): Record<string, Iterable<string>> {
  const people = peopleOf(seed, connections);
  return {
    'Profile.csv': [
      'First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers\n',
      row([
        OWNER.firstName,
        OWNER.lastName,
        '',
        '',
        'Oct 14',
        'Data engineer, builds warehouses that stay dry',
        'I like pipelines.',
        'Software Development',
        '',
        'Oslo, Norway',
        '',
        '[PERSONAL:https://mara.example]',
        '',
      ]),
    ],
    'Positions.csv': [
      'Company Name,Title,Description,Location,Started On,Finished On\n',
      row(['Halvard Analytics', 'Data Engineer', 'Python, Spark, dbt', 'Oslo', 'Jan 2022', '']),
      row(['Quillon Software', 'Junior Developer', '', 'Malmö', 'Aug 2017', 'Dec 2021']),
    ],
    'Skills.csv': [
      'Name\n',
      ...['Python', 'SQL', 'Apache Spark', 'dbt', 'Data modelling'].map((skill) => `${skill}\n`),
    ],
    'Email Addresses.csv': [
      'Email Address,Confirmed,Primary,Updated On\n',
      row(['mara@mara.example', 'Yes', 'Yes', '1/4/22, 9:02 AM']),
    ],
    'Connections.csv': connectionRows(seed, people),
    'Invitations.csv': invitationRows(seed, people),
    'messages.csv': inLargePieces(prepend(MESSAGE_HEADER, messageRows(seed, people, messages))),
  };
}

function* connectionRows(seed: string, people: readonly Person[]): Generator<string> {
  const random = randomOf(`${seed} connections`);
  yield 'Notes:\n"When exporting your connection data, you may notice that some of the email addresses are missing."\n\n';
  yield 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n';
  for (const person of people) {
    const on = dayOf(person.connectedAt);
    if (random.chance(0.001)) yield row(['', '', '', '', '', '', on]);
    else {
      const email = random.chance(0.02) ? `${person.firstName.toLowerCase()}@mail.example` : '';
      yield row([person.firstName, person.lastName, person.url, email, person.company, person.title, on]);
    }
  }
}

/** Accepted ones of the last 180 days, and a few that are open. Two in a hundred carry a note. */
function* invitationRows(seed: string, people: readonly Person[]): Generator<string> {
  const random = randomOf(`${seed} invitations`);
  yield 'From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n';
  const open = peopleOf(`${seed} open`, 12).map((person) => ({
    ...person,
    connectedAt: EXPORTED_AT - random.below(90) * DAY,
  }));
  const recent = people.filter(({ connectedAt }) => connectedAt > EXPORTED_AT - 178 * DAY);
  for (const person of [...open, ...recent]) {
    const isOutgoing = random.chance(0.5);
    const phrases = TEXTS[person.language];
    const note = random.chance(0.02)
      ? random
          .pick([...phrases.ask, ...phrases.offer])
          .replaceAll('{topic}', random.pick(TOPICS))
          .replaceAll('{company}', person.company)
          .replaceAll('{first}', isOutgoing ? person.firstName : OWNER.firstName)
          .slice(0, 300)
      : '';
    const name = `${person.firstName} ${person.lastName}`;
    const sentAt = minuteOf(person.connectedAt - random.below(3) * DAY);
    yield isOutgoing
      ? row([OWNER.name, name, sentAt, note, 'OUTGOING', OWNER.url, person.url])
      : row([name, OWNER.name, sentAt, note, 'INCOMING', person.url, OWNER.url]);
  }
}

const row = (fields: readonly string[]): string =>
  `${fields.map((field) => (/[",\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\n`;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function dayOf(at: number): string {
  const date = new Date(at);
  return `${String(date.getUTCDate()).padStart(2, '0')} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

function minuteOf(at: number): string {
  const date = new Date(at);
  const hours = date.getUTCHours();
  const clock = `${hours % 12 === 0 ? 12 : hours % 12}:${String(date.getUTCMinutes()).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear() % 100}, ${clock}`;
}

function* prepend(first: string, rest: Iterable<string>): Generator<string> {
  yield first;
  yield* rest;
}

/** Streams cost per piece, not per character. */
function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    held += piece;
    if (held.length < 2 ** 16) continue;
    yield held;
    held = '';
  }
  yield held;
}
