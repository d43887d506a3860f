import { assessGist } from '../domain/assessment/assess.ts';
import { fieldOf, type Field } from '../domain/history/field.ts';
import { inferHistory } from '../domain/history/infer-history.ts';
import type { PastConnectionStory, PastMessage } from '../domain/history/past-connection.ts';
import { personalPassages, type ProfileLine } from '../domain/personal.ts';
import type { Assessment, Context, IncomingRequest, Verdict } from '../domain/request.ts';
import { ok, type Result } from '../domain/result.ts';
import { judge } from '../domain/verdict.ts';
import type {
  ArchiveFailure,
  ConnectionRecord,
  ImportRecord,
  InvitationRecord,
  MessageRecord,
} from '../importers/importer.ts';
import type { Deps } from './deps.ts';
import { profileLinesOf } from './profile-lines.ts';

/** A request judged without an instance: from its text, its sender's line, and the recipient's profile if there is one. */
export interface JudgedAlone {
  id: string;
  request: IncomingRequest;
  assessment: Assessment;
  context: Context;
  verdict: Verdict;
}

export interface TriagedArchive {
  requests: JudgedAlone[];
  history: { connection: ConnectionRecord; story: PastConnectionStory }[];
}

/** What of an archive triage looks at; everything else passes by. */
interface Gathered {
  lines: ProfileLine[];
  me: { name: string; company: string; title: string; headline: string };
  connections: ConnectionRecord[];
  invitations: InvitationRecord[];
  messages: MessageRecord[];
}

type Reading = Pick<Deps, 'readArchive' | 'assess' | 'now'>;

/** Judges the requests that an archive's owner received, and tells their past connections, without storing anything. */
export async function triageArchive(
  deps: Reading,
  path: string,
  { withHistory }: { withHistory: boolean },
): Promise<Result<TriagedArchive, ArchiveFailure>> {
  const archive = await deps.readArchive(path);
  if (!archive.ok) return archive;
  const gathered: Gathered = {
    lines: [],
    me: { name: '', company: '', title: '', headline: '' },
    connections: [],
    invitations: [],
    messages: [],
  };
  for await (const { records } of archive.value) {
    for (const record of records) gather(gathered, record, withHistory);
  }
  return ok({ requests: judgeReceived(deps, gathered), history: withHistory ? tell(deps, gathered) : [] });
}

/** Judges one text as triage does: nobody's profile is known, and the recipient is happy in their job. */
export function judgeAlone(
  { assess }: Pick<Deps, 'assess'>,
  { id, request, known }: { id: string; request: IncomingRequest; known?: Gathered | undefined },
): JudgedAlone {
  const assessment = assess(request);
  const context = { ...NOTHING_KNOWN, evidence: request.evidence, ...(known && knownAround(request, known)) };
  return {
    id,
    request,
    assessment,
    context,
    verdict: judge({ request, assessment, context, preset: 'happy' }),
  };
}

const NOTHING_KNOWN: Context = {
  evidence: [],
  copies: null,
  personal: null,
  mutuals: null,
  reach: null,
  sameField: null,
  wishes: null,
  standing: null,
  lookAlike: null,
  welcome: null,
  waiting: 0,
  precedents: null,
};

function knownAround({ note, sender }: IncomingRequest, { lines, me }: Gathered): Partial<Context> {
  const [mine, theirs] = [fieldOf(me.title, me.headline), fieldOf(sender.title, sender.headline)];
  return {
    personal: lines.length > 0 ? personalPassages(note, lines, me) : null,
    sameField: mine && theirs ? mine === theirs : null,
  };
}

function gather(into: Gathered, record: ImportRecord, withMessages: boolean): void {
  const { lines, me } = into;
  if (record.kind === 'connection') into.connections.push(record);
  if (record.kind === 'invitation') into.invitations.push(record);
  if (record.kind === 'message' && withMessages && !record.campaign) into.messages.push(record);
  if (record.kind === 'profile')
    Object.assign(me, { name: `${record.firstName} ${record.lastName}`, headline: record.headline });
  if (record.kind === 'position' && record.finishedOn === '' && me.title === '') {
    Object.assign(me, { title: record.title, company: record.company });
  }
  lines.push(...profileLinesOf(record));
}

function judgeReceived(deps: Reading, known: Gathered): JudgedAlone[] {
  const byPage = new Map(known.connections.map((one) => [one.person.key ?? one.person.name, one]));
  return known.invitations
    .filter(({ direction }) => direction === 'incoming')
    .map(({ key: id, person, note, sentAt }) => {
      const { title = '', company = '' } = byPage.get(person.key ?? person.name) ?? {};
      const sender = { name: person.name, headline: '', title, company, profileUrl: person.profileUrl };
      const request = {
        source: 'linkedin_archive',
        sender,
        declared: 'none_given',
        evidence: [],
        note,
        sentAt,
      } as const;
      return judgeAlone(deps, { id, request, known });
    });
}

function tell(
  { now }: Reading,
  { connections, invitations, messages, me }: Gathered,
): TriagedArchive['history'] {
  const ownField: Field | null = fieldOf(me.title, me.headline);
  const threads = threadsByPage(messages);
  const asked = new Map(invitations.map((one) => [one.person.key, one]));
  return connections.map((connection) => {
    const { connectedOn, title, company, person } = connection;
    const invited = person.key ? asked.get(person.key) : undefined;
    const invitation = invited ? { fromOwner: invited.direction === 'outgoing', note: invited.note } : null;
    const said = (person.key && threads.get(person.key)) || [];
    const past = { connectedOn, title, company, ownField, invitation, messages: said };
    return { connection, story: inferHistory(past, assessGist, now()) };
  });
}

/** Messages of conversations between the owner and one person, by that person's page. */
function threadsByPage(messages: readonly MessageRecord[]): Map<string, PastMessage[]> {
  const people = new Map<string, Set<string>>();
  for (const message of messages) {
    const known = people.get(message.conversation) ?? new Set();
    for (const page of message.fromOwner ? message.recipients : [message.from.key ?? '']) known.add(page);
    people.set(message.conversation, known);
  }
  const threads = new Map<string, PastMessage[]>();
  for (const { conversation, fromOwner, sentAt, text } of messages) {
    const [page, ...others] = people.get(conversation)!;
    if (!page || others.length > 0) continue;
    const thread = threads.get(page) ?? [];
    thread.push({ fromOwner: fromOwner ?? false, sentAt, text });
    threads.set(page, thread);
  }
  return threads;
}
