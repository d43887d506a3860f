import { type Reason, REASONS } from '../reason.ts';
import type { Gist } from '../assessment/assess.ts';
import type { Signal } from '../request.ts';
import type { Instant } from '../time.ts';
import { beginningOf } from './beginning.ts';
import { fieldOf, type Field } from './field.ts';
import { outcomeOf, owedAnswerOf } from './outcome.ts';
import type { HistorySignal, PastConnection, PastConnectionStory } from './past-connection.ts';
import { type Role, roleOf } from './role.ts';

/**
 * Reads out of an old connection why it began and what became of it.
 *
 * The reason is that of the side who asked to connect (or wrote first, where nobody knows who asked), from their words
 * around that day, leaned by their role and field. Where there are no words, role and field alone decide, with little
 * confidence; where there is nothing, the reason is `none_given` with confidence 0. The outcome is what the other side
 * wanted and how much was said: see `outcome.ts`.
 *
 * @param assess what a text alone shows: `assessGist` of `assessment/assess.ts`, or a stand-in
 * @param asOf the moment up to which the archive tells: silence since then means nothing. Left out, all silence counts.
 * Costs one assessment of at most 1,500 characters, and none for a connection without words: 30,000 silent ones take
 * about half a second, and each one with words an assessment more.
 */
export function inferHistory(
  connection: PastConnection,
  assess: (text: string) => Gist,
  asOf: Instant = Number.POSITIVE_INFINITY,
): PastConnectionStory {
  const messages = connection.messages.toSorted((a, b) => a.sentAt - b.sentAt);
  const beginning = beginningOf(connection, messages);
  const assessment = beginning.text === '' ? null : assess(beginning.text);
  const role = roleOf(connection.title);
  const field = fieldOf(connection.title, connection.company);
  const isOwnField = isOwn(field, connection.ownField);
  // The other side's role says nothing about why the owner asked; a common field does.
  const wanted = wantedBy(assessment, { role: beginning.byOwner ? 'unknown' : role, isOwnField });
  const isPitch = assessment !== null && isUnwelcome(assessment, wanted.reason);
  const fromOwner = messages.filter((message) => message.fromOwner).length;
  return {
    ...wanted,
    outcome: outcomeOf({ messages, assessment, beginning, reason: wanted.reason, isPitch, asOf }),
    role,
    field,
    askedBy: beginning.askedBy,
    firstMessageBy: messages[0] === undefined ? null : sideOf(messages[0].fromOwner),
    owesAnswer: owedAnswerOf(messages, isPitch && !beginning.byOwner),
    lastMessageAt: messages.at(-1)?.sentAt ?? null,
    messages: { fromOwner, fromOther: messages.length - fromOwner },
  };
}

const sideOf = (isOwner: boolean): 'owner' | 'other' => (isOwner ? 'owner' : 'other');

const isOwn = (field: Field | null, own: Field | null | undefined): boolean =>
  field !== null && field === own;

/** A text that sells, collects or deceives needs no answer, whatever it asks. */
function isUnwelcome(assessment: Gist, reason: Reason): boolean {
  return assessment.risk.level !== 'ok' || reason === 'sales' || reason === 'network_growth';
}

interface Leaning {
  role: Role;
  isOwnField: boolean;
}

/** Log-odds of a reason for which neither words nor role nor field speak, against `none_given`. */
const PRIOR = -3;
const NOTHING: readonly Signal[] = [];

function wantedBy(
  assessment: Gist | null,
  leaning: Leaning,
): Pick<PastConnectionStory, 'reason' | 'confidence' | 'because'> {
  const scores = REASONS.map((reason) => {
    const leanings = leaningsToward(reason, leaning);
    const words = assessment === null ? NOTHING : wordsFor(assessment, reason);
    const logOdds = baseOf(assessment, reason) + total(leanings) + total(words);
    return { reason, logOdds, signals: [...words, ...leanings] };
  });
  const best = scores.reduce((a, b) => (b.logOdds > a.logOdds ? b : a));
  const sum = scores.reduce((all, { logOdds }) => all + Math.exp(logOdds - best.logOdds), 0);
  const because = [...best.signals, ...textSignals(assessment, best.reason)]
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 3);
  return { reason: best.reason, confidence: best.reason === 'none_given' ? 0 : 1 / sum, because };
}

/** What the text says of a reason; without a text every reason starts equal, and `none_given` ahead. */
function baseOf(assessment: Gist | null, reason: Reason): number {
  if (assessment === null || assessment.blank) return reason === 'none_given' ? 0 : PRIOR;
  const { hiddenMotive } = assessment;
  const said = assessment.reason.probabilities[reason] ?? 0;
  const hidden = hiddenMotive?.toward === reason ? hiddenMotive.probability : 0;
  return Math.log(Math.max(said, hidden, SMALLEST_PROBABILITY));
}

/** A hidden motive is the real reason; what it hides behind is not. */
function wordsFor({ hiddenMotive, risk }: Gist, reason: Reason): Signal[] {
  const signals: Signal[] = [];
  if (hiddenMotive?.toward === reason) {
    signals.push(signal('history-pitch-behind-greeting', 3));
  }
  if (risk.level !== 'ok' && reason === 'sales') {
    signals.push(signal('history-unwanted-offer', 2));
  }
  return signals;
}

function textSignals(assessment: Gist | null, reason: Reason): Signal[] {
  if (assessment === null || assessment.reason.code !== reason) return [];
  return assessment.reason.signals.map((each) => ({ ...each, span: null }));
}

/** What people of a role mostly want. The weights are judged, not learned: no archive tells the truth about reasons. */
const ROLE_LEANINGS = {
  recruiter: { talent_pool: 4.2, job_opening: 2.8 },
  sales: { sales: 3.8, partnership: 1.5 },
  adviser: { sales: 3.8 },
  marketer: { network_growth: 3.3, sales: 2.8 },
  founder: { partnership: 3.3, sales: 2.8 },
  investor: { partnership: 3.5, introduction_wanted: 2.2 },
  student: { seeking_advice: 3.4, seeking_job: 3 },
  consultant: { sales: 3.2, partnership: 2.8 },
} as const satisfies Partial<Record<Role, Partial<Record<Reason, number>>>>;
type LeaningRole = keyof typeof ROLE_LEANINGS;

const OWN_FIELD = 3.5;
const SMALLEST_PROBABILITY = 1e-6;

function leaningsToward(reason: Reason, { role, isOwnField }: Leaning): Signal[] {
  const signals: Signal[] = [];
  const weight = isLeaning(role)
    ? (ROLE_LEANINGS[role] as Partial<Record<Reason, number>>)[reason]
    : undefined;
  if (weight !== undefined) signals.push(signal(`history-role-${role as LeaningRole}`, weight));
  if (isOwnField && reason === 'same_field') signals.push(signal('history-same-field', OWN_FIELD));
  if (isOwnField && role === 'recruiter' && reason === 'talent_pool') {
    signals.push(signal('history-recruits-in-your-field', 1));
  }
  return signals;
}

const isLeaning = (role: Role): role is LeaningRole => role in ROLE_LEANINGS;

/** Without a span: it would point into a text that we joined, or into none. */
const signal = (code: HistorySignal, weight: number): Signal => ({ code, weight, span: null });

const total = (signals: readonly Signal[]): number => signals.reduce((sum, { weight }) => sum + weight, 0);
