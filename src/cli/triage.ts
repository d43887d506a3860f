import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { isCanned, reasonOf } from '../domain/facts.ts';
import { RECOMMENDATIONS, SOURCES } from '../domain/request.ts';
import { readLinkedinArchive } from '../importers/linkedin-archive/read-archive.ts';
import { becauseText } from '../messages/because-text.ts';
import { failureText } from '../messages/cause-text.ts';
import { assessRequest } from '../usecases/assess-request.ts';
import {
  judgeAlone,
  triageArchive,
  type JudgedAlone,
  type TriagedArchive,
} from '../usecases/triage-archive.ts';
import type { Invocation } from './main.ts';
import type { Terminal } from './terminal.ts';

interface Options {
  json?: boolean;
  history?: boolean;
}

const deps = { assess: assessRequest, readArchive: readLinkedinArchive, now: Date.now };

/** Judges what is in a file and prints it. Needs no database, no server and no network. */
export async function triage(
  { out }: Invocation,
  file: string,
  { json = false, history = false }: Options,
): Promise<boolean> {
  const kind = await kindOf(file);
  if (kind === null) return refuse(out, out.say('cli.refused.no-such-file', { path: file }));
  if (kind === 'unknown') return refuse(out, out.say('cli.refused.not-readable-yet', { path: file }));
  if (kind === 'lines') return triageLines(out, file, json);
  const triaged = await triageArchive(deps, file, { withHistory: history });
  if (!triaged.ok) return refuse(out, failureText(out.say, triaged.failure));
  if (json) printJson(out, triaged.value);
  else printForPeople(out, triaged.value);
  return true;
}

function refuse(out: Terminal, sentence: string): false {
  out.remark(sentence);
  return false;
}

async function kindOf(file: string): Promise<'archive' | 'lines' | 'unknown' | null> {
  const found = await stat(file).catch(() => null);
  if (!found) return null;
  if (found.isDirectory() || /\.(zip|csv)$/i.test(file)) return 'archive';
  if (/\.(jsonl|ndjson)$/i.test(file)) return 'lines';
  return /\.(mbox|eml|json)$/i.test(file) ? 'unknown' : 'archive';
}

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  sender_headline: z.string().default(''),
  source: z.enum(SOURCES).catch('pasted').default('pasted'),
});

/** Lines are judged one by one as they are read, so a file may be of any length. */
async function triageLines(out: Terminal, path: string, json: boolean): Promise<boolean> {
  let number = 0;
  let isComplete = true;
  const judged: JudgedAlone[] = [];
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    const parsed = line.safeParse(parseJson(text));
    if (!parsed.success) {
      isComplete = refuse(out, out.say('cli.refused.line-unreadable', { line: number, path }));
      continue;
    }
    const one = judgeLine(parsed.data);
    if (json) out.json(jsonOf(out, one));
    else judged.push(one);
  }
  if (!json) printForPeople(out, { requests: judged, history: [] });
  return isComplete;
}

function judgeLine({ id, text, sender_headline: headline, source }: z.infer<typeof line>): JudgedAlone {
  const sender = { name: '', headline, title: '', company: '', profileUrl: '' };
  return judgeAlone(deps, {
    id,
    request: { source, sender, declared: 'none_given', evidence: [], note: text, sentAt: 0 },
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function jsonOf({ say }: Terminal, { id, assessment, context, verdict }: JudgedAlone) {
  return {
    id,
    reason: assessment.reason.code,
    confidence: Math.round(assessment.reason.probability * 1_000) / 1_000,
    blank: assessment.blank,
    canned: isCanned({ assessment, context }),
    personal: context.personal === null ? null : context.personal.length > 0,
    risk: assessment.risk.level,
    risk_kind: assessment.risk.kind,
    lang: assessment.language,
    recommendation: verdict.recommendation,
    because: verdict.because.map((because) => ({
      text: becauseText(say, because),
      span: because.pointer.to === 'span' ? [because.pointer.span.start, because.pointer.span.end] : null,
    })),
  };
}

function printJson(out: Terminal, { requests, history }: TriagedArchive): void {
  for (const request of requests) out.json(jsonOf(out, request));
  for (const { connection, story } of history) {
    const { reason, confidence, outcome, role, field } = story;
    const id = connection.person.key ?? connection.key;
    out.json({
      id,
      connected_on: connection.connectedOn,
      reason,
      confidence: Math.round(confidence * 1_000) / 1_000,
      outcome,
      role,
      field,
    });
  }
}

function printForPeople(out: Terminal, { requests, history }: TriagedArchive): void {
  const { say } = out;
  if (requests.length === 0 && history.length === 0) return out.line(say('cli.triage.nothing'));
  for (const recommendation of RECOMMENDATIONS) {
    const group = requests.filter(({ verdict }) => verdict.recommendation === recommendation);
    if (group.length === 0) continue;
    out.line(out.style('bold', `${say(`cli.recommendation.${recommendation}`)} (${group.length})`));
    for (const one of group) printRequest(out, one);
    out.line();
  }
  if (requests.length > 0) out.line(say('cli.triage.count', { count: requests.length }));
  for (const { connection, story } of history) {
    const { name } = connection.person;
    out.line(
      `${connection.connectedOn}  ${name}: ${say(`reasons.${story.reason}.short`)}, ${say(`cli.triage.outcome.${story.outcome}`)}`,
    );
  }
  if (history.length > 0) out.line(say('cli.triage.history', { count: history.length }));
}

function printRequest(out: Terminal, one: JudgedAlone): void {
  const reason = reasonOf(one);
  out.line(`  ${one.request.sender.name || one.id}: ${out.say(`reasons.${reason}.short`)}`);
  for (const because of one.verdict.because)
    out.line(`    ${out.style('dim', becauseText(out.say, because))}`);
}
