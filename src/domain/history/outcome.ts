/**
 * What became of a connection. First match wins, and the order is a decision:
 *
 * 1. `talked`: both wrote at least twice. A conversation is worth more than what it began with; the reason still tells
 *    that it began as a pitch.
 * 2. `offered_job`, 3. `pitched`: what the other side wanted, when no conversation came of it.
 * 4. `asked_something`: somebody asked, and it stayed at that.
 * 5. `one_sided`: one side wrote and got no answer within 30 days.
 * 6. `silent`: not a word, or no more than a greeting and its answer, or a message too new to call it unanswered.
 */
import type { Reason } from '../reason.ts';
import type { Gist } from '../assessment/assess.ts';
import { DAY, type Instant } from '../time.ts';
import type { Beginning } from './beginning.ts';
import type { Outcome, OwedAnswer, PastMessage } from './past-connection.ts';

const ANSWER_DAYS = 30;
const TALKED_FROM = 2;

export interface OutcomeFacts {
  /** Oldest first. */
  messages: readonly PastMessage[];
  /** Of the first words; null when there are none. */
  assessment: Gist | null;
  beginning: Beginning;
  reason: Reason;
  isPitch: boolean;
  asOf: Instant;
}

export function outcomeOf(facts: OutcomeFacts): Outcome {
  const { messages, beginning, reason, isPitch } = facts;
  if (hasTalked(messages)) return 'talked';
  const wasSaid = facts.assessment !== null && !facts.assessment.blank;
  if (wasSaid && reason === 'job_opening') return 'offered_job';
  if (wasSaid && isPitch) return 'pitched';
  if (wasSaid && (ASKING.has(reason) || asks(beginning.text))) return 'asked_something';
  if (messages.some(({ text }) => asks(text))) return 'asked_something';
  return isOneSided(facts) ? 'one_sided' : 'silent';
}

const ASKING: ReadonlySet<Reason> = new Set<Reason>([
  'introduction_wanted',
  'seeking_job',
  'seeking_advice',
  'partnership',
]);

function hasTalked(messages: readonly PastMessage[]): boolean {
  const fromOwner = messages.filter((message) => message.fromOwner).length;
  return fromOwner >= TALKED_FROM && messages.length - fromOwner >= TALKED_FROM;
}

function isOneSided({ messages, asOf }: OutcomeFacts): boolean {
  const [first] = messages;
  if (first === undefined) return false;
  const until = first.sentAt + ANSWER_DAYS * DAY;
  const isAnswered = messages.some(
    ({ fromOwner, sentAt }) => fromOwner !== first.fromOwner && sentAt <= until,
  );
  return !isAnswered && asOf >= until;
}

/**
 * Who left the last question unanswered. Only a question is owed an answer: "Thanks, all the best" ends a conversation.
 * A pitch is owed nothing, unless the owner had begun to answer it.
 *
 * @param messages oldest first
 */
export function owedAnswerOf(messages: readonly PastMessage[], isPitchByOther: boolean): OwedAnswer | null {
  const last = messages.at(-1);
  if (last === undefined) return null;
  if (isPitchByOther && !last.fromOwner && !messages.some(({ fromOwner }) => fromOwner)) return null;
  const lastAnswer = messages.findLastIndex(({ fromOwner }) => fromOwner !== last.fromOwner);
  const question = messages.slice(lastAnswer + 1).find(({ text }) => asks(text));
  if (question === undefined) return null;
  return { by: last.fromOwner ? 'other' : 'owner', since: question.sentAt };
}

/** A question mark that ends something; the one in a link does not. */
const asks = (text: string): boolean => /[?？](?=[\s"'”»)\]!.,😀-🙏]|$)/u.test(text);
