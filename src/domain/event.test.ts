import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkInPeriod,
  CODE_LENGTH,
  codeFrom,
  GRACE_AFTER,
  GRACE_BEFORE,
  hasEnded,
  LONGEST_EVENT,
  mayCheckIn,
  readCode,
  seesAttendees,
  shownCode,
  timesFit,
} from './event.ts';
import { HOUR } from './time.ts';

const bytes = fc.uint8Array({ minLength: CODE_LENGTH, maxLength: CODE_LENGTH });

describe('a code', () => {
  test('is read again however it is shown or typed', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = codeFrom(random);
        expect(readCode(code)).toBe(code);
        expect(readCode(shownCode(code))).toBe(code);
        expect(
          readCode(` ${shownCode(code).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}\n`),
        ).toBe(code);
      }),
    );
  });

  test('takes every sign as often as any other', () => {
    const all = Array.from(
      { length: 256 },
      (_, byte) => codeFrom(Array.from({ length: CODE_LENGTH }, () => byte))[0],
    );
    const counts = new Map<string | undefined, number>();
    for (const sign of all) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    expect([counts.size, new Set(counts.values())]).toEqual([32, new Set([8])]);
  });

  test('is not anything else that somebody types', () => {
    for (const typed of ['', 'ABCD-EFG', 'ABCD-EFGHJ', 'UUUU-UUUU', 'ÄBCD-EFGH', '0000 0000 0'])
      expect(readCode(typed)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect([null, CODE_LENGTH]).toContain(readCode(typed)?.length ?? null);
      }),
    );
  });
});

const event = { startsAt: 100 * HOUR, endsAt: 110 * HOUR };
const session = { startsAt: 101 * HOUR, endsAt: 102 * HOUR };
const at = (now: number, of = session) => {
  const may = mayCheckIn({ session: of, event }, now);
  return may.ok ? 'counts' : may.failure;
};

describe('checking in', () => {
  test('counts while the session runs, and a little before and after', () => {
    expect(at(session.startsAt - GRACE_BEFORE - 1)).toBe('check-in-too-early');
    expect(at(session.startsAt - GRACE_BEFORE)).toBe('counts');
    expect(at(session.endsAt + GRACE_AFTER - 1)).toBe('counts');
    expect(at(session.endsAt + GRACE_AFTER)).toBe('check-in-over');
  });

  test('never counts after the event, whatever its sessions say', () => {
    const late = { startsAt: 109 * HOUR, endsAt: 110 * HOUR };
    expect(at(event.endsAt - 1, late)).toBe('counts');
    expect(at(event.endsAt, late)).toBe('check-in-over');
    fc.assert(
      fc.property(fc.integer(), fc.nat(), fc.integer(), (startsAt, lasts, now) => {
        const any = { startsAt, endsAt: startsAt + lasts };
        if (hasEnded(event, now)) expect(at(now, any)).toBe('check-in-over');
      }),
    );
  });

  test('has a period, for those who come too early', () => {
    expect(checkInPeriod(session, event)).toEqual({
      startsAt: session.startsAt - GRACE_BEFORE,
      endsAt: session.endsAt + GRACE_AFTER,
    });
  });
});

describe('times', () => {
  test('go forward, and sessions lie inside their event', () => {
    expect(timesFit(event, [session, event])).toBe(true);
    expect(timesFit({ startsAt: 1, endsAt: 1 }, [])).toBe(false);
    expect(timesFit(event, [{ startsAt: 99 * HOUR, endsAt: 101 * HOUR }])).toBe(false);
    expect(timesFit(event, [{ startsAt: 109 * HOUR, endsAt: 111 * HOUR }])).toBe(false);
    expect(timesFit(event, [{ startsAt: 105 * HOUR, endsAt: 104 * HOUR }])).toBe(false);
  });

  test('end some day', () => {
    expect(timesFit({ startsAt: 0, endsAt: LONGEST_EVENT }, [])).toBe(true);
    expect(timesFit({ startsAt: 0, endsAt: LONGEST_EVENT + 1 }, [])).toBe(false);
  });
});

test('who is there is seen by those who are listed themselves', () => {
  expect([null, { isListed: false }, { isListed: true }].map(seesAttendees)).toEqual([false, false, true]);
});
