import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ada, aRequest, bo, noon } from '../../tests/builders.ts';
import { asId, type PersonId } from './ids.ts';
import {
  firstNoticeIdAt,
  momentOfNoticeId,
  NOTICE_KINDS,
  noticeFor,
  noticesForSender,
  tellingOf,
  type Notice,
  type NoticeKind,
} from './notices.ts';
import { senderView } from './sender-view.ts';
import { DAY, HOUR, SECOND, type Instant } from './time.ts';
import { EVENTS, STATES, type EventName, type StateName } from './transition-table.ts';
import { transition, UNDO_ACCEPT_WITHIN, type ConnectionRequest, type RequestState } from './transitions.ts';

const WORDS = 'Why would you like to connect?';
const LATER = noon + SECOND;
const openAsk = { askedAt: noon, question: WORDS, answeredAt: null, answer: '' };

const FACTS: Record<StateName, RequestState> = {
  waiting: { name: 'waiting' },
  asked: { name: 'asked' },
  accepted: { name: 'accepted', at: noon },
  declined: { name: 'declined', at: noon, toldAt: noon + DAY, sentence: '' },
  ignored: { name: 'ignored', at: noon },
  reported: { name: 'reported', at: noon, moderated: false },
  ended: { name: 'ended', at: noon, cause: 'no_answer' },
};

const ACTORS: Partial<Record<EventName, PersonId | 'clock'>> = {
  answer: bo,
  withdraw: bo,
  moderate: 'clock',
  time_out: 'clock',
};

const happen = (request: ConnectionRequest, name: EventName, at: Instant = LATER) =>
  transition(request, { name, by: ACTORS[name] ?? ada, at, words: WORDS });

/** What one event tells and takes back, as words; null where it is refused. */
function telling(before: ConnectionRequest, name: EventName, at = LATER, isShown = true): string[] | null {
  const after = happen(before, name, at);
  if (!after.ok) return null;
  const { told, takenBack } = tellingOf({ before, after: after.value, event: { name, at }, isShown });
  const known = new Set(noticesForSender(before).map(({ id }) => id));
  const said = (one: Notice) => `${one.memberId === bo ? 'sender' : 'recipient'} ${one.kind}`;
  return [
    ...told.filter(({ id }) => !known.has(id)).map((one) => `+ ${said(one)}`),
    ...takenBack.filter(({ id }) => known.has(id)).map((one) => `- ${said(one)}`),
  ];
}

/** Written down from the design: what is new for whom, and what is taken back. Nothing for what looks like nothing. */
const EXPECTED: Record<EventName, Partial<Record<StateName, string[]>>> = {
  accept: {
    waiting: ['+ sender accepted', '- sender ended'],
    asked: ['+ sender accepted', '- sender reminder', '- sender ended'],
    ignored: ['+ sender accepted', '- sender ended'],
  },
  ask: {
    waiting: ['+ sender asked', '+ sender reminder', '+ sender ended', '- sender ended'],
    ignored: ['+ sender asked', '+ sender reminder', '+ sender ended', '- sender ended'],
  },
  answer: {
    asked: ['+ sender ended', '+ recipient answered', '- sender reminder', '- sender ended'],
    ignored: ['+ sender ended', '- sender reminder', '- sender ended'],
    reported: ['+ sender ended', '- sender reminder', '- sender ended'],
    declined: [],
  },
  decline: {
    waiting: ['+ sender declined', '- sender ended'],
    asked: ['+ sender declined', '- sender reminder', '- sender ended'],
    ignored: ['+ sender declined', '- sender ended'],
  },
  ignore: { waiting: [], asked: [] },
  report: { waiting: [], asked: [], accepted: ['+ sender ended', '- sender accepted'], ignored: [] },
  undo: {
    accepted: ['+ sender ended', '- sender accepted'],
    declined: ['+ sender ended', '- sender declined'],
    ignored: [],
    reported: [],
  },
  withdraw: {
    waiting: ['- sender ended'],
    asked: ['- sender reminder', '- sender ended'],
    declined: ['- sender declined'],
    ignored: ['- sender ended'],
    reported: ['- sender ended'],
  },
  close: { waiting: [], asked: [], ignored: [], reported: [] },
  leave: {
    waiting: ['+ sender ended', '- sender ended'],
    asked: ['+ sender ended', '- sender reminder', '- sender ended'],
    declined: ['+ sender ended', '- sender declined'],
    ignored: ['+ sender ended', '- sender ended'],
    reported: ['+ sender ended', '- sender ended'],
  },
  moderate: { reported: [] },
  time_out: { waiting: [], asked: [], ignored: [], reported: [] },
};

describe('every event in every state', () => {
  const grid = EVENTS.flatMap((event) =>
    STATES.map((state) => [event, state, EXPECTED[event][state] ?? null] as const),
  );

  test.each(grid)('%s while it is %s tells %j', (event, state, expected) => {
    const hasAsk = state === 'asked' || event === 'answer';
    const before = aRequest({
      state: FACTS[state],
      ask: hasAsk ? openAsk : null,
      ...(hasAsk && { deadline: noon + 7 * DAY }),
    });
    expect(telling(before, event, event === 'time_out' ? before.deadline : LATER)).toEqual(expected);
  });

  test('tells the recipient nothing of what they are not shown', () => {
    const asked = aRequest({ state: FACTS.asked, ask: openAsk, deadline: noon + 7 * DAY });
    expect(telling(asked, 'answer', LATER, false)).not.toContain('+ recipient answered');
    const event = { name: 'arrive', at: noon } as const;
    const arrived = { before: null, after: aRequest(), event };
    expect(tellingOf({ ...arrived, isShown: true }).told.map(({ kind }) => kind)).toEqual([
      'ended',
      'arrived',
    ]);
    expect(tellingOf({ ...arrived, isShown: false }).told.map(({ kind }) => kind)).toEqual(['ended']);
  });
});

describe('the moment at which a sender is told', () => {
  const moments = (life: ConnectionRequest) =>
    noticesForSender(life).map(({ kind, dueAt }) => [kind, dueAt - noon]);
  const after = (name: EventName, before = aRequest()) => {
    const result = happen(before, name);
    if (!result.ok) throw new Error(result.failure);
    return result.value;
  };

  test('of an acceptance is when it can no longer be taken back, of a decline a day later', () => {
    expect(moments(after('accept'))).toEqual([['accepted', SECOND + UNDO_ACCEPT_WITHIN]]);
    expect(moments(after('decline'))).toEqual([['declined', SECOND + DAY]]);
  });

  test('of a question is at once, and once more on its third day', () => {
    expect(moments(after('ask'))).toEqual([
      ['asked', SECOND],
      ['reminder', SECOND + 3 * DAY],
      ['ended', SECOND + 7 * DAY],
    ]);
  });

  test('of an end is the deadline, to the id, whatever the recipient did behind their back', () => {
    for (const before of [aRequest(), after('ask')]) {
      for (const hiding of ['ignore', 'report', 'close'] as const)
        expect(noticesForSender(after(hiding, before))).toEqual(noticesForSender(before));
    }
  });

  test('is told when two requests cross: to the one after ten seconds, to the other as well', () => {
    const life = aRequest();
    const event = { name: 'arrive', at: noon } as const;
    const { told } = tellingOf({ before: null, after: life, event, isShown: true, isCrossing: true });
    expect(told.map(({ kind }) => kind)).toEqual(['ended', 'connected']);
    const accepted = after('accept', life);
    const undone = transition(accepted, { name: 'undo', by: ada, at: LATER + SECOND });
    if (!undone.ok) throw new Error(undone.failure);
    const undoing = { name: 'undo', at: LATER + SECOND } as const;
    const back = tellingOf({ before: accepted, after: undone.value, event: undoing, isShown: true });
    expect(back.takenBack.map(({ kind }) => kind)).toEqual(['accepted', 'connected']);
  });
});

describe('any history', () => {
  const OUTCOMES: readonly NoticeKind[] = ['accepted', 'declined', 'ended'];
  const step = fc.tuple(
    fc.constantFrom(...EVENTS),
    fc.constantFrom(SECOND, HOUR, 25 * HOUR, 6 * DAY, 15 * DAY),
  );

  /** The moments between two events at which the sender's view turns by itself, found by looking at the view. */
  function turns(life: ConnectionRequest, from: Instant, to: Instant): string[] {
    const { state, deadline } = life;
    const told = [state.name === 'accepted' ? state.at + UNDO_ACCEPT_WITHIN : 0, deadline];
    if (state.name === 'declined') told.push(state.toldAt);
    if (state.name === 'ended' && state.cause === 'account_deleted') told.push(state.at);
    if (state.name === 'reported' && state.acceptedAt !== undefined)
      told.push(state.acceptedAt + UNDO_ACCEPT_WITHIN);
    const moments = [...new Set(told)].filter((at) => at >= from && at < to).toSorted((a, b) => a - b);
    return moments.flatMap((at) => {
      const [before, now] = [senderView(life, at - 1).state, senderView(life, at).state];
      return before !== now && now !== 'waiting' && now !== 'asked' ? [`${now} ${at}`] : [];
    });
  }

  test('tells a sender each turn of their view exactly once, when it turns, and takes back nothing that was due', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const written = new Map<string, Notice>();
        let life = aRequest();
        let now = noon;
        const expected: string[] = [];
        let isSettled = false; // told as accepted: what the view shows later is no news
        const pass = (until: Instant) => {
          const turned = turns(life, now, until);
          if (!isSettled) expected.push(...turned);
          isSettled ||= turned.some((turn) => turn.startsWith('accepted'));
        };
        const write = (before: ConnectionRequest | null, name: EventName | 'arrive') => {
          const said = tellingOf({ before, after: life, event: { name, at: now }, isShown: true });
          expect(said.takenBack.every(({ dueAt }) => dueAt >= now)).toBe(true);
          for (const { id } of said.takenBack) written.delete(id);
          for (const one of said.told) if (!written.has(one.id)) written.set(one.id, one);
        };
        write(null, 'arrive');
        for (const [name, pause] of steps) {
          const next = now + pause;
          pass(next);
          now = next;
          const after = happen(life, name, now);
          if (!after.ok) continue;
          const before = life;
          life = after.value;
          if (name === 'undo' || name === 'answer') isSettled = false; // open again, to both or to the sender
          write(before, name);
        }
        pass(Infinity);
        const told = [...written.values()]
          .filter(({ kind, memberId }) => memberId === bo && OUTCOMES.includes(kind))
          .map(({ kind, dueAt }) => `${kind} ${dueAt}`);
        expect(told.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the id of a notice', () => {
  const about = '01890000-0000-7000-8abc-0123456789ab';
  const one = { memberId: ada, otherId: bo, kind: 'arrived', aboutId: about, dueAt: noon } as const;

  test('is a UUIDv7 of its moment', () => {
    expect(noticeFor(one).id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7000-8abc-0123456789ab$/);
    expect(Number.parseInt(noticeFor(one).id.replace('-', '').slice(0, 12), 16)).toBe(noon);
    expect(noticeFor({ ...one, dueAt: noon + 1 }).id > noticeFor(one).id).toBe(true);
  });

  test('is the same for the same notice, and for no other', () => {
    const others = [
      { ...one, kind: 'asked' as const },
      { ...one, dueAt: noon + 1 },
      { ...one, aboutId: '01890000-0000-7000-8abc-0123456789ac' },
    ];
    expect(noticeFor({ ...one, otherId: asId(about) }).id).toBe(noticeFor(one).id);
    expect(new Set([one, ...others].map((each) => noticeFor(each).id)).size).toBe(4);
  });

  test('tells its moment, and sorts by it among all ids', () => {
    const moments = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(moments, moments, fc.constantFrom(...NOTICE_KINDS), (dueAt, since, kind) => {
        const { id } = noticeFor({ ...one, kind, dueAt });
        expect(momentOfNoticeId(id)).toBe(dueAt);
        expect(id >= firstNoticeIdAt(since)).toBe(dueAt >= since);
      }),
    );
    expect(['', 'nonsense', `${about}0`].map(momentOfNoticeId)).toEqual([null, null, null]);
  });
});
