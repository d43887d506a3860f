import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';
import { assess } from '../domain/assessment/assess.ts';
import { coach, type Coaching } from '../domain/coach/coach.ts';
import type { Advice } from '../domain/coach/codes.ts';
import type { Draft } from '../domain/coach/draft.ts';
import type { ProfileLine } from '../domain/personal.ts';
import { REASONS } from '../domain/reason.ts';
import { coachText } from '../messages/coach-text.ts';
import type { Invocation } from './main.ts';
import type { Terminal } from './terminal.ts';

interface Coached extends Coaching {
  id: string;
  note: string;
}

type Print = (out: Terminal, one: Coached) => void;

/** Advises on the drafts in a file, or on one note from standard input. Stores nothing and needs no server. */
export async function coachFile(
  { out }: Invocation,
  path: string,
  { json = false }: { json?: boolean },
): Promise<boolean> {
  const print = json ? printJson : printForPeople;
  if (path !== '-') {
    const found = await stat(path).catch(() => null);
    if (!found) return refuse(out, out.say('cli.refused.no-such-file', { path }));
    if (found.isDirectory()) return refuse(out, out.say('cli.refused.no-text-file', { path }));
    if (/\.(jsonl|ndjson)$/i.test(path)) return coachLines(out, path, print);
  }
  const note = path === '-' ? await readAll(process.stdin) : await readFile(path, 'utf8');
  if (note.includes('\0')) return refuse(out, out.say('cli.refused.no-text-file', { path }));
  const draft = { note: withoutMark(note), reason: null, recipient: null, limit: null, ownNotes: [] };
  print(out, { id: basename(path), ...coached(draft) });
  return true;
}

function refuse(out: Terminal, sentence: string): false {
  out.remark(sentence);
  return false;
}

/** Editors on Windows begin files with a mark that is no part of the text. */
const withoutMark = (text: string) => text.replace(/^\uFEFF/, '');

function coached(draft: Omit<Draft, 'evidence'>): Coaching & { note: string; fingerprint: string } {
  const { note, reason } = draft;
  const assessment = assess(note, reason ? { declared: reason } : {});
  const { fingerprint } = assessment;
  return { note, fingerprint, ...coach({ ...draft, evidence: [] }, assessment) };
}

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  text: z.string(),
  reason: z.enum(REASONS).nullish(),
  recipient: z
    .object({
      name: z.string(),
      company: z.string().default(''),
      title: z.string().default(''),
      lines: z.array(z.string()).default([]),
    })
    .nullish(),
  limit: z.number().int().positive().nullish(),
});

/** Drafts are read one by one; each is compared with those before it, as notes already sent to others. */
async function coachLines(out: Terminal, path: string, print: Print): Promise<boolean> {
  let number = 0;
  let isComplete = true;
  let hasDraft = false;
  const earlier: Sent[] = [];
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    const said = withoutMark(text).trim();
    if (said === '') continue;
    const parsed = line.safeParse(parseJson(said));
    if (!parsed.success) {
      isComplete = refuse(out, out.say('cli.refused.draft-unreadable', { line: number, path }));
      continue;
    }
    const one = coachLine(parsed.data, earlier);
    print(out, { id: parsed.data.id ?? String(number), ...one });
    hasDraft = true;
  }
  if (!hasDraft && isComplete) out.remark(out.say('cli.coach.nothing'));
  return isComplete;
}

interface Sent {
  to: string | undefined;
  fingerprint: string;
}

/** Another version for the same person is no copy; a draft for nobody in particular is compared with all. */
function coachLine({ text, reason, recipient, limit }: z.infer<typeof line>, earlier: Sent[]) {
  const to = recipient?.name;
  const ownNotes = earlier.filter((sent) => to === undefined || sent.to !== to);
  const one = coached({
    note: text,
    reason: reason ?? null,
    recipient: recipient ? { ...recipient, lines: recipient.lines.flatMap(profileLines) } : null,
    limit: limit ?? null,
    ownNotes: ownNotes.map(({ fingerprint }) => fingerprint),
  });
  if (one.fingerprint) earlier.push({ to, fingerprint: one.fingerprint });
  return one;
}

const LONGEST_SKILL = 3;

/** What kind of line it is stays open here: a few words may be a skill, which a note names word for word. */
function profileLines(text: string): ProfileLine[] {
  const work = { kind: 'work', text, organisation: '' } as const;
  return text.trim().split(/\s+/).length <= LONGEST_SKILL ? [work, { ...work, kind: 'skill' }] : [work];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function printJson(out: Terminal, { id, maySend, score, advice }: Coached): void {
  out.json({
    id,
    may_send: maySend,
    score: Math.round(score),
    advice: advice.map((one) => ({
      code: one.code,
      weight: one.weight,
      text: coachText(out.say, one),
      span: one.span ? [one.span.start, one.span.end] : null,
    })),
  });
}

function printForPeople(out: Terminal, { id, note, maySend, advice }: Coached): void {
  const { say } = out;
  out.line(out.style('bold', `${plain(id)}: ${say(maySend ? 'cli.coach.may-send' : 'cli.coach.not-yet')}`));
  for (const weight of ['stop', 'mend', 'good'] as const) {
    const group = advice.filter((one) => one.weight === weight);
    if (group.length > 0) out.line(`  ${say(`cli.coach.weight.${weight}`)}`);
    for (const one of group)
      out.line(`    ${plain(coachText(say, one))}${out.style('dim', plain(passage(note, one)))}`);
  }
  out.line();
}

const LONGEST_PASSAGE = 60;

/** The passage, for a sentence that does not quote it itself. */
function passage(note: string, { span, values }: Advice): string {
  if (!span || 'passage' in values || 'greeted' in values) return '';
  const said = note.slice(span.start, span.end);
  return ` > ${said.length > LONGEST_PASSAGE ? `${said.slice(0, LONGEST_PASSAGE)}…` : said}`;
}

/** On one line, and without what a terminal would obey: notes are other people's text as often as one's own. */
// oxlint-disable-next-line no-control-regex
const plain = (text: string) => text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ');
