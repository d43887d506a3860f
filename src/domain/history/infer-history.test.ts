import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anAssessment } from '../../../tests/builders.ts';
import type { Reason } from '../reason.ts';
import type { Assessment } from '../request.ts';
import { DAY } from '../time.ts';
import { startOf } from './calendar.ts';
import { inferHistory } from './infer-history.ts';
import { OUTCOMES, type PastConnection, type PastMessage } from './past-connection.ts';

const CONNECTED_ON = '2025-03-10';
const connectedAt = startOf(CONNECTED_ON);
const later = connectedAt + 300 * DAY;

const aConnection = (changes: Partial<PastConnection> = {}): PastConnection => ({
  connectedOn: CONNECTED_ON,
  title: '',
  company: '',
  messages: [],
  ...changes,
});
const theirs = (text: string, day = 1): PastMessage => ({
  fromOwner: false,
  sentAt: connectedAt + day * DAY,
  text,
});
const ours = (text: string, day = 2): PastMessage => ({
  fromOwner: true,
  sentAt: connectedAt + day * DAY,
  text,
});

const about = (code: Reason, probability = 0.9): Assessment['reason'] => ({
  code,
  probability,
  probabilities: { none_given: 1 - probability, [code]: probability },
  signals: [{ code: `says-${code}`, weight: 4, span: { start: 0, end: 1 } }],
});

/** Stands in for the assessment: each text is about the one word that it holds. */
function assess(text: string): Assessment {
  const words = {
    hiring: 'job_opening',
    leads: 'sales',
    advice: 'seeking_advice',
    meetup: 'met_before',
  } as const;
  const word = Object.keys(words).find((each) => text.includes(each)) as keyof typeof words | undefined;
  return anAssessment(word === undefined ? {} : { reason: about(words[word]) });
}

const infer = (changes: Partial<PastConnection>, asOf = later) =>
  inferHistory(aConnection(changes), assess, asOf);

describe('why a connection began', () => {
  test('is told by the first words of who asked, with the signals that say so', () => {
    const story = infer({ messages: [theirs('We are hiring')] });
    expect(story).toMatchObject({
      reason: 'job_opening',
      because: [{ code: 'says-job_opening', span: null }],
    });
    expect(story.confidence).toBeGreaterThan(0.8);
  });

  test('is told by the role where nobody said a word, with little confidence', () => {
    const story = infer({ title: 'Technical Recruiter' });
    expect(story).toMatchObject({ reason: 'talent_pool', because: [{ code: 'history-role-recruiter' }] });
    expect(story.confidence).toBeLessThan(0.7);
    const inMyField = infer({
      title: 'Technical Recruiter',
      ownField: 'software',
      company: 'Lumen Software',
    });
    expect(inMyField.confidence).toBeGreaterThan(story.confidence);
  });

  test('may be a common field', () => {
    expect(infer({ title: 'Data Engineer', ownField: 'data' }).reason).toBe('same_field');
    expect(infer({ title: 'Data Engineer', ownField: 'health' }).reason).toBe('none_given');
  });

  test('stays unknown where nothing tells, and then we are not sure of anything', () => {
    expect(infer({})).toMatchObject({ reason: 'none_given', confidence: 0, because: [], outcome: 'silent' });
  });

  test('is told by words before role', () => {
    expect(infer({ title: 'Technical Recruiter', messages: [theirs('I need your advice')] }).reason).toBe(
      'seeking_advice',
    );
  });

  test('is mine when I asked, whatever the other side does for a living', () => {
    const invitation = { fromOwner: true, note: 'We met at the meetup' };
    const story = infer({ title: 'Account Executive', invitation, messages: [theirs('more leads for you')] });
    expect(story).toMatchObject({ askedBy: 'owner', reason: 'met_before' });
  });

  test('a note that LinkedIn forgot is found as a message from before the connection', () => {
    const story = infer({
      messages: [{ ...ours('We met at the meetup'), sentAt: connectedAt - DAY }, theirs('Indeed')],
    });
    expect(story).toMatchObject({ askedBy: 'owner', reason: 'met_before', firstMessageBy: 'owner' });
  });

  test('is not told by what somebody writes half a year later', () => {
    expect(infer({ messages: [theirs('more leads for you', 180)] }).reason).toBe('none_given');
  });

  test('a pitch behind a greeting is a pitch', () => {
    const hiding = () => anAssessment({ hiddenMotive: { toward: 'sales', probability: 0.9, signals: [] } });
    const story = inferHistory(aConnection({ messages: [theirs('Lovely profile!')] }), hiding, later);
    expect(story).toMatchObject({ reason: 'sales', outcome: 'pitched' });
    expect(story.because[0]?.code).toBe('history-pitch-behind-greeting');
  });
});

describe('what became of a connection', () => {
  const chat = [theirs('leads', 1), ours('no', 2), theirs('leads', 3), ours('no', 4)];

  test.each([
    ['talked', 'both wrote twice, though it began as a pitch', chat],
    ['offered_job', 'a job was offered and I did not answer', [theirs('We are hiring')]],
    ['offered_job', 'a job was offered and I answered once', [theirs('We are hiring'), ours('No, thanks')]],
    ['pitched', 'something was sold', [theirs('more leads for you?')]],
    ['asked_something', 'advice was asked', [theirs('I need your advice')]],
    ['asked_something', 'anything was asked', [ours('How was Oslo?')]],
    ['one_sided', 'one wrote and the other never did', [theirs('Hello'), theirs('Hello again', 9)]],
    ['one_sided', 'the answer took more than a month', [theirs('Hello', 1), ours('Hello', 40)]],
    ['silent', 'a greeting was returned', [theirs('Hello'), ours('Hello')]],
    ['silent', 'nobody wrote', []],
  ] as const)('%s: %s', (outcome, _, messages) => {
    expect(infer({ messages }).outcome).toBe(outcome);
  });

  test('is not called unanswered before a month has passed', () => {
    expect(infer({ messages: [theirs('Hello')] }, connectedAt + 20 * DAY).outcome).toBe('silent');
    expect(infer({ messages: [theirs('Hello')] }, connectedAt + 40 * DAY).outcome).toBe('one_sided');
  });

  test('always is one of six, for any thread, and the order of the messages handed in does not matter', () => {
    const message = fc.record({
      fromOwner: fc.boolean(),
      sentAt: fc.integer({ min: -200, max: 800 }).map((day) => connectedAt + day * DAY),
      text: fc.constantFrom('Hello', 'We are hiring', 'leads?', 'advice', '', 'Really?'),
    });
    const thread = fc.uniqueArray(message, { maxLength: 12, selector: ({ sentAt }) => sentAt });
    fc.assert(
      fc.property(thread, (messages) => {
        const story = infer({ messages });
        expect(OUTCOMES).toContain(story.outcome);
        expect(story.confidence).toBeGreaterThanOrEqual(0);
        expect(story.confidence).toBeLessThanOrEqual(1);
        expect(infer({ messages: messages.toReversed() })).toEqual(story);
      }),
    );
  });
});

describe('who owes an answer', () => {
  const owes = (...messages: PastMessage[]) => infer({ messages }).owesAnswer;

  test('I do, since their first question that I left open', () => {
    const messages = [ours('Hello', 1), theirs('How are you?', 2), theirs('Still there?', 30)];
    expect(owes(...messages)).toEqual({ by: 'owner', since: connectedAt + 2 * DAY });
  });

  test('they do, when my question stands', () => {
    expect(owes(theirs('Hello'), ours('Shall we meet?', 5))).toEqual({
      by: 'other',
      since: connectedAt + 5 * DAY,
    });
  });

  test('nobody does after a farewell, nor for a link with a question mark in it', () => {
    expect(owes(theirs('How are you?'), ours('Fine, thanks!'))).toBeNull();
    expect(owes(theirs('See https://example.org/?page=2 for more'))).toBeNull();
  });

  test('nobody owes an answer to a pitch, but to a job offer', () => {
    expect(owes(theirs('Do you want more leads?'))).toBeNull();
    expect(owes(theirs('We are hiring, are you interested?'))).toMatchObject({ by: 'owner' });
  });
});

test('one connection costs at most one assessment of a short text, and none without words', () => {
  const counting = vi.fn<typeof assess>(assess);
  const chatter = Array.from({ length: 200 }, (_, day) => theirs('leads '.repeat(1_000), day));
  inferHistory(aConnection({ messages: chatter }), counting, later);
  expect(counting).toHaveBeenCalledTimes(1);
  expect(counting.mock.calls[0]?.[0].length).toBeLessThanOrEqual(1_500);
  inferHistory(aConnection({ title: 'Nurse' }), counting, later);
  expect(counting).toHaveBeenCalledTimes(1);
});
