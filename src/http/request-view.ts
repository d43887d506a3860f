import { isCanned } from '../domain/facts.ts';
import { undoUntil, type ConnectionRequest } from '../domain/transitions.ts';
import { TRANSITIONS } from '../domain/transition-table.ts';
import { askedWhetherMet } from '../domain/meeting.ts';
import type { Reason } from '../domain/reason.ts';
import type { Verdict } from '../domain/request.ts';
import type { Instant } from '../domain/time.ts';
import { becauseText, withText } from '../messages/because-text.ts';
import { translator, type Locale } from '../messages/translator.ts';
import { ANSWERS, type Answer } from '../usecases/answer-request.ts';
import type { OpenedRequest, TriagedRequest } from '../usecases/triage-inbox.ts';
import { askView } from './ask-view.ts';
import type { InboxItem, RequestCard } from './schemas.ts';

const EXCERPT = 140;

const iso = (at: Instant): string => new Date(at).toISOString();

/** A line of the inbox. */
export function inboxItemOf({ row, verdict }: TriagedRequest, locale: Locale): InboxItem {
  const say = translator(locale);
  const [first] = verdict.because;
  return {
    id: row.id,
    sender: senderOf(row, locale),
    source: row.source as InboxItem['source'],
    reason: row.reason as InboxItem['reason'],
    isReasonDeclared: row.declared !== 'none_given',
    recommendation: row.recommendation as InboxItem['recommendation'],
    because: first ? { ...first, values: { ...first.values }, text: becauseText(say, first) } : null,
    excerpt: excerptOf(row.note),
    state: row.stateFacts.name,
    sentAt: iso(row.sentAt),
  };
}

const senderOf = ({ sender }: TriagedRequest['row'], locale: Locale): RequestCard['sender'] =>
  sender.isDeleted ? { ...sender, name: translator(locale)('moderation.deletedAccount') } : sender;

/** The beginning of a note; never half of an emoji. */
const excerptOf = (note: string): string =>
  note.length > EXCERPT ? `${note.slice(0, EXCERPT).replace(/\p{Surrogate}$/u, '')}…` : note;

/** The whole card, as its recipient may see it at this moment. */
export function requestCardOf(triaged: OpenedRequest, locale: Locale, now: Instant): RequestCard {
  const { row, verdict } = triaged;
  const until = undoUntil(row.life);
  return {
    id: row.id,
    source: row.source as RequestCard['source'],
    sender: senderOf(row, locale),
    sentAt: iso(row.sentAt),
    receivedAt: iso(row.receivedAt),
    deadline: iso(row.deadline),
    declared: row.declared as RequestCard['declared'],
    note: row.note,
    promise: row.promise,
    evidence: row.evidence,
    assessment: assessmentOf(triaged, locale),
    context: contextOf(triaged),
    verdict: verdictOf(verdict, locale),
    state: row.stateFacts.name,
    stateSince: since(row.life),
    isLookedAt: row.stateFacts.name === 'reported' && row.stateFacts.moderated,
    endedBecause: row.stateFacts.name === 'ended' ? row.stateFacts.cause : null,
    ask: row.ask && askOf(row.ask),
    senderBelongs: triaged.senderBelongs.map(({ name, by, isRecruiter }) => ({ name, by, isRecruiter })),
    met: askedWhetherMet({
      declared: row.declared as Reason,
      state: row.stateFacts.name,
      evidence: row.evidence,
    }),
    door: doorOf(row),
    mayAnswer: answersOpen(row.life, now),
    undoUntil: Number.isFinite(until) && until >= now ? iso(until) : null,
    outside: outsideOf(triaged, locale),
  };
}

function verdictOf({ recommendation, rule, because }: Verdict, locale: Locale): RequestCard['verdict'] {
  const say = translator(locale);
  const told = because.map((one) => ({ ...one, values: { ...one.values }, text: becauseText(say, one) }));
  return { recommendation, rule, because: told };
}

function assessmentOf({ row, context }: TriagedRequest, locale: Locale): RequestCard['assessment'] {
  const { assessment } = row;
  const say = translator(locale);
  const { code, probability, signals } = assessment.reason;
  const { hiddenMotive, risk } = assessment;
  return {
    language: assessment.language,
    blank: assessment.blank,
    placeholders: [...assessment.placeholders],
    canned: isCanned({ assessment, context }),
    reason: { code, confidence: probability, signals: withText(say, signals) },
    hiddenMotive: hiddenMotive && {
      toward: hiddenMotive.toward,
      signals: withText(say, hiddenMotive.signals),
    },
    risk: { level: risk.level, kind: risk.kind, signals: withText(say, risk.signals) },
  };
}

function contextOf({ context }: TriagedRequest): RequestCard['context'] {
  const { copies, personal, mutuals, reach, wishes, standing, precedents } = context;
  return {
    copies,
    personal: personal && [...personal],
    mutuals: mutuals && { count: mutuals.count, names: [...mutuals.names] },
    reach,
    wishes,
    standing: standing && { answeredShare: standing.answeredShare },
    precedents,
  };
}

function since({ state, ask }: ConnectionRequest): string | null {
  if ('at' in state) return iso(state.at);
  return state.name === 'asked' && ask ? iso(ask.askedAt) : null;
}

/** What the recipient's door did with it, and what its sender answered there. */
function doorOf({ passage, doorAnswer }: TriagedRequest['row']): RequestCard['door'] {
  if (!passage) return null;
  const risk = doorAnswer?.risk;
  return {
    ...passage,
    answer: doorAnswer && {
      question: doorAnswer.question,
      answer: doorAnswer.answer,
      risk: risk ? { level: risk.level, kind: risk.kind } : null,
    },
  };
}

/** The recipient alone learns what to be careful about in an answer. */
const askOf = (ask: NonNullable<TriagedRequest['row']['ask']>) => ({
  ...askView(ask),
  risk: ask.answerRisk ? { level: ask.answerRisk.level, kind: ask.answerRisk.kind } : null,
});

function answersOpen(life: ConnectionRequest, now: Instant): Answer[] {
  return ANSWERS.filter((answer) => {
    if (TRANSITIONS[answer][life.state.name] === null) return false;
    return answer !== 'undo' || now <= undoUntil(life);
  });
}

/** Networks that let nobody answer in their members' place: the page to open, and words to take along. */
function outsideOf({ row }: TriagedRequest, locale: Locale): RequestCard['outside'] {
  if (row.source === 'native' || row.source === 'fediverse') return null;
  const say = translator(locale);
  const name = row.sender.name.split(/\s+/)[0] ?? '';
  const words = (answer: 'accept' | 'ask' | 'decline') => say(`answers.${answer}`, { name });
  return {
    url: row.sender.profileUrl,
    words: { accept: words('accept'), ask: words('ask'), decline: words('decline') },
  };
}
