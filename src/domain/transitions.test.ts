import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ada, aRequest, bo, eve, noon } from '../../tests/builders.ts';
import { fail } from './result.ts';
import { senderView } from './sender-view.ts';
import { DAY, HOUR, SECOND, type Instant } from './time.ts';
import { transition, undoUntil, type ConnectionRequest, type RequestState } from './transitions.ts';
import { EVENTS, STATES, TRANSITIONS, type EventName, type StateName } from './transition-table.ts';

/** What each event makes of each state, written down a second time, from the design and not from the code. */
const EXPECTED: Record<EventName, Partial<Record<StateName, StateName>>> = {
  accept: { waiting: 'accepted', asked: 'accepted', ignored: 'accepted' },
  ask: { waiting: 'asked', ignored: 'asked' },
  answer: { asked: 'waiting', ignored: 'ignored', reported: 'reported' },
  decline: { waiting: 'declined', asked: 'declined', ignored: 'declined' },
  ignore: { waiting: 'ignored', asked: 'ignored' },
  report: { waiting: 'reported', asked: 'reported', accepted: 'reported', ignored: 'reported' },
  undo: { accepted: 'waiting', declined: 'waiting', ignored: 'waiting', reported: 'waiting' },
  withdraw: { waiting: 'ended', asked: 'ended', ignored: 'ended', reported: 'ended' },
  close: { waiting: 'ended', asked: 'ended', ignored: 'ended', reported: 'ended' },
  leave: { waiting: 'ended', asked: 'ended', ignored: 'ended', reported: 'ended' },
  moderate: { reported: 'reported' },
  time_out: { waiting: 'ended', asked: 'ended', ignored: 'ended', reported: 'ended' },
};

const WORDS = 'Why would you like to connect?';
const openAsk = { askedAt: noon, question: WORDS, answeredAt: null, answer: '' };

const STATE_FACTS: Record<StateName, RequestState> = {
  waiting: { name: 'waiting' },
  asked: { name: 'asked' },
  accepted: { name: 'accepted', at: noon },
  declined: { name: 'declined', at: noon - 24 * HOUR, toldAt: noon + SECOND, sentence: '' },
  ignored: { name: 'ignored', at: noon },
  reported: { name: 'reported', at: noon, moderated: false },
  ended: { name: 'ended', at: noon, cause: 'no_answer' },
};

const ACTORS = { answer: bo, withdraw: bo, leave: bo, moderate: 'clock', time_out: 'clock' } as const;
const actorOf = (name: EventName) => (ACTORS as Partial<Record<EventName, typeof bo | 'clock'>>)[name] ?? ada;

function happen(request: ConnectionRequest, name: EventName, at: Instant = noon + SECOND, words = WORDS) {
  return transition(request, { name, by: actorOf(name), at, words });
}

function must(
  request: ConnectionRequest,
  name: EventName,
  at: Instant = noon + SECOND,
  words = WORDS,
): ConnectionRequest {
  const after = happen(request, name, at, words);
  if (!after.ok) throw new Error(`${name} was refused: ${after.failure}`);
  return after.value;
}

describe('every event in every state', () => {
  const grid = EVENTS.flatMap((event) =>
    STATES.map((state) => [event, state, EXPECTED[event][state] ?? 'refused'] as const),
  );

  test.each(grid)('%s while it is %s: %s', (event, state, expected) => {
    const hasAsk = state === 'asked' || (event === 'answer' && TRANSITIONS.answer[state] !== null);
    const request = aRequest({ state: STATE_FACTS[state], ask: hasAsk ? openAsk : null });
    const at = event === 'time_out' ? request.deadline : noon + SECOND;
    const after = happen(request, event, at);
    expect(after.ok ? after.value.state.name : 'refused').toBe(expected);
    if (!after.ok) expect(after).toEqual(fail('not-possible-now'));
  });
});

describe('who may do what', () => {
  test.each(['accept', 'ask', 'decline', 'ignore', 'report', 'undo'] as const)(
    'only the recipient may %s',
    (name) => {
      for (const by of [bo, eve, 'clock'] as const) {
        expect(transition(aRequest(), { name, by, at: noon, words: WORDS })).toEqual(
          fail('not-the-recipient'),
        );
      }
    },
  );

  test.each(['answer', 'withdraw'] as const)('only the sender may %s', (name) => {
    for (const by of [ada, eve, 'clock'] as const) {
      expect(transition(aRequest(), { name, by, at: noon, words: WORDS })).toEqual(fail('not-the-sender'));
    }
  });

  test('only the clock lets time run out', () => {
    const late = aRequest().deadline;
    for (const by of [ada, bo, eve]) {
      expect(transition(aRequest(), { name: 'time_out', by, at: late })).toEqual(fail('not-possible-now'));
    }
  });
});

describe('the clock of a request', () => {
  test('gives it thirty days', () => {
    const request = aRequest();
    expect(request.deadline).toBe(noon + 30 * DAY);
    expect(happen(request, 'time_out', noon + 30 * DAY - 1)).toEqual(fail('not-due'));
    expect(must(request, 'time_out', noon + 30 * DAY).state).toMatchObject({
      name: 'ended',
      cause: 'no_answer',
    });
  });

  test('stops while it is asked, and gives the sender seven days', () => {
    const asked = must(aRequest(), 'ask', noon + 20 * DAY);
    expect(asked.deadline).toBe(noon + 27 * DAY);
    expect(must(asked, 'time_out', asked.deadline).state).toMatchObject({
      name: 'ended',
      cause: 'unanswered',
    });
  });

  test('leaves at least fourteen days after an answer', () => {
    const asked = must(aRequest(), 'ask', noon + 29 * DAY);
    expect(must(asked, 'answer', noon + 30 * DAY).deadline).toBe(noon + 44 * DAY);
  });

  test('leaves what was left when the ask came, if that is more', () => {
    const asked = must(aRequest(), 'ask', noon + 2 * DAY);
    expect(must(asked, 'answer', noon + 4 * DAY).deadline).toBe(noon + 32 * DAY);
  });

  test('leaves at least seven days after an undo', () => {
    const ignored = must(aRequest(), 'ignore', noon + 28 * DAY);
    expect(must(ignored, 'undo', noon + 29 * DAY).deadline).toBe(noon + 36 * DAY);
  });

  test('never runs longer than ninety days in all', () => {
    let request = aRequest();
    for (let day = 6; day < 90; day += 6) {
      request = must(request, 'ask', noon + day * DAY);
      request = must(request, 'answer', noon + (day + 1) * DAY);
      expect(request.deadline).toBeLessThanOrEqual(noon + 90 * DAY);
    }
    expect(request.deadline).toBe(noon + 90 * DAY);
  });
});

describe('undo', () => {
  test.each([
    ['accept', 10 * SECOND],
    ['ignore', 7 * DAY],
    ['decline', 24 * HOUR],
  ] as const)('takes %s back within its time and not later', (name, within) => {
    const answered = must(aRequest(), name, noon);
    expect(undoUntil(answered)).toBe(noon + within);
    expect(must(answered, 'undo', noon + within).state.name).toBe('waiting');
    expect(happen(answered, 'undo', noon + within + 1)).toEqual(fail('undo-too-late'));
  });

  test('takes a report back until a moderator has decided', () => {
    const reported = must(aRequest(), 'report');
    expect(must(reported, 'undo', noon + 300 * DAY).state.name).toBe('waiting');
    const moderated = { ...reported, state: { name: 'reported', at: noon, moderated: true } as const };
    expect(happen(moderated, 'undo')).toEqual(fail('undo-too-late'));
  });

  test('leads back to the ask that is still open, so that it can be answered', () => {
    const ignored = must(must(aRequest(), 'ask'), 'ignore');
    const back = must(ignored, 'undo');
    expect(back.state.name).toBe('asked');
    expect(must(back, 'answer').ask).toMatchObject({ answer: WORDS });
  });
});

describe('asking why', () => {
  test('never accepts, and neither does answering', () => {
    expect(must(must(aRequest(), 'ask'), 'answer').state.name).toBe('waiting');
  });

  test('needs words, at most a thousand characters of them', () => {
    expect(happen(aRequest(), 'ask', noon, '  ')).toEqual(fail('words-missing'));
    expect(happen(aRequest(), 'ask', noon, 'x'.repeat(1_001))).toEqual(fail('words-too-long'));
    expect(must(aRequest(), 'ask', noon, 'x'.repeat(1_000)).ask?.question).toHaveLength(1_000);
  });

  test('gets one answer', () => {
    const answered = must(must(aRequest(), 'ask'), 'answer');
    expect(happen(answered, 'answer')).toEqual(fail('not-possible-now'));
  });
});

describe('what the sender sees', () => {
  const later = noon + DAY;

  test.each(['ignore', 'report'] as const)('is the same after %s as before it', (name) => {
    const before = aRequest();
    expect(senderView(must(before, name), later)).toEqual(senderView(before, later));
    const asked = must(before, 'ask');
    expect(senderView(must(asked, name), later)).toEqual(senderView(asked, later));
  });

  test('is a decline only when it is told, a day later', () => {
    const declined = must(aRequest(), 'decline', noon, 'I keep my circle small.');
    expect(senderView(declined, noon + 24 * HOUR - 1)).toEqual(senderView(aRequest(), noon));
    expect(senderView(declined, noon + 24 * HOUR)).toMatchObject({
      state: 'declined',
      sentence: 'I keep my circle small.',
    });
  });

  test('is an acceptance only when it can no longer be taken back, ten seconds later', () => {
    const accepted = must(aRequest(), 'accept', noon);
    expect(senderView(accepted, noon + 10 * SECOND - 1)).toEqual(senderView(aRequest(), noon));
    expect(senderView(accepted, noon + 10 * SECOND).state).toBe('accepted');
  });

  test('is what the sender acts on while a decline is not told', () => {
    const declined = must(must(aRequest(), 'ask'), 'decline', noon + SECOND);
    expect(must(declined, 'answer', noon + HOUR).state.name).toBe('declined');
    expect(must(declined, 'withdraw', noon + HOUR).state).toMatchObject({ cause: 'withdrawn' });
    expect(happen(declined, 'withdraw', noon + 25 * HOUR)).toEqual(fail('not-possible-now'));
  });

  test('is not the end that the recipient made silently, until the request would have ended anyway', () => {
    const closed = must(aRequest(), 'close', noon + DAY);
    expect(closed.state.name).toBe('ended');
    expect(senderView(closed, noon + 30 * DAY - 1)).toEqual(senderView(aRequest(), noon));
    expect(senderView(closed, noon + 30 * DAY)).toEqual(
      senderView(must(aRequest(), 'time_out', noon + 30 * DAY), noon + 30 * DAY),
    );
  });

  test('is the end at the moment itself, also when nobody has come by to end it', () => {
    const over = noon + 30 * DAY;
    expect(senderView(aRequest(), over)).toEqual(
      senderView(must(aRequest(), 'time_out', over + HOUR), over + HOUR),
    );
    expect(happen(aRequest(), 'withdraw', over)).toEqual(fail('not-possible-now'));
    expect(happen(aRequest(), 'accept', over)).toEqual(fail('not-possible-now'));
  });

  test('never differs between an ignored, a reported, a closed and a waiting request, whatever the sender does', () => {
    const steps = fc.array(fc.constantFrom<EventName>('answer', 'withdraw', 'time_out'), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.constantFrom<EventName>('ignore', 'report', 'close'),
        steps,
        (isAsked, hiding, events) => {
          let open = isAsked ? must(aRequest(), 'ask') : aRequest();
          let hidden = must(open, hiding);
          for (const name of events) {
            const at = name === 'time_out' ? open.deadline : noon + 2 * SECOND;
            const [one, other] = [happen(open, name, at), happen(hidden, name, at)];
            // The clock passes over what has ended already; the sender only sees the time.
            if (one.ok && !other.ok && name === 'time_out') open = one.value;
            else expect(other.ok).toBe(one.ok);
            if (one.ok && other.ok) [open, hidden] = [one.value, other.value];
            expect(senderView(hidden, at)).toEqual(senderView(open, at));
          }
        },
      ),
    );
  });
});

describe('a report of what had been accepted', () => {
  const accepted = must(aRequest(), 'accept', noon);
  const reported = must(accepted, 'report', noon + HOUR);

  test('leaves its sender with an acceptance, for good', () => {
    for (const at of [noon + HOUR, reported.deadline, reported.deadline + DAY])
      expect(senderView(reported, at)).toEqual(senderView(accepted, at));
    for (const event of ['answer', 'withdraw', 'leave', 'close', 'time_out'] as const)
      expect(happen(reported, event, reported.deadline)).toEqual(fail('not-possible-now'));
  });

  test('can be taken back to the acceptance until somebody has decided', () => {
    expect(must(reported, 'undo', noon + 2 * HOUR).state).toEqual(accepted.state);
    expect(happen(must(reported, 'moderate'), 'undo', noon + 2 * HOUR)).toEqual(fail('undo-too-late'));
  });

  test('within ten seconds, before its sender was told, looks like waiting', () => {
    const early = must(accepted, 'report', noon + 9 * SECOND);
    expect(senderView(early, noon + HOUR).state).toBe('waiting');
  });
});

describe('a deleted account', () => {
  test('ends whatever its sender sees as open, for either of the two, all alike', () => {
    const hidden = [
      aRequest(),
      must(aRequest(), 'ignore'),
      must(aRequest(), 'report'),
      must(aRequest(), 'decline'),
    ];
    for (const by of [ada, bo]) {
      const views = hidden.map((request) => {
        const left = transition(request, { name: 'leave', by, at: noon + HOUR });
        return left.ok && senderView(left.value, noon + HOUR);
      });
      expect(views[0]).toMatchObject({ state: 'ended', endedBecause: 'account_deleted' });
      for (const view of views) expect(view).toEqual(views[0]);
    }
    expect(transition(aRequest(), { name: 'leave', by: eve, at: noon })).toEqual(fail('not-possible-now'));
  });
});
