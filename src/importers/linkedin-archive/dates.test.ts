import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixture } from '../../../tests/read-whole-archive.ts';
import type { Result } from '../../domain/result.ts';
import {
  parseCoarseDate,
  parseConnectedOn,
  parseEndorsementDate,
  parseInvitationDate,
  parseMessageDate,
} from './dates.ts';

const moment = (result: Result<number>) =>
  result.ok ? new Date(result.value).toISOString() : result.failure;
const PARSERS: Record<string, (text: string) => string> = {
  connected: (text) => {
    const day = parseConnectedOn(text);
    return day.ok ? day.value : day.failure;
  },
  invitation: (text) => moment(parseInvitationDate(text)),
  message: (text) => moment(parseMessageDate(text)),
  endorsement: (text) => moment(parseEndorsementDate(text)),
  coarse: parseCoarseDate,
};

const CASES = readFileSync(fixture('dates.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('|').map((part) => part.trim()) as [string, string, string]);

test.each(CASES)('%s: "%s" means "%s"', (format, text, meaning) => {
  expect(PARSERS[format]?.(text)).toBe(meaning);
});

describe('every real moment since LinkedIn began', () => {
  const anyMoment = fc
    .integer({ min: Date.UTC(2003, 0, 1) / 1000, max: Date.UTC(2099, 11, 31) / 1000 })
    .map((seconds) => seconds * 1000);
  const english = new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const american = new Intl.DateTimeFormat('en-US', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'UTC',
  });

  test('survives the form of messages', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const text = `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
        expect(parseMessageDate(text)).toEqual({ ok: true, value: at });
      }),
    );
  });

  test('survives the form of invitations, to the minute', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        expect(parseInvitationDate(american.format(at))).toEqual({ ok: true, value: at - (at % 60_000) });
      }),
    );
  });

  test('survives the form of connections, to the day', () => {
    fc.assert(
      fc.property(anyMoment, (at) => {
        const text = english.format(at).replace('Sept', 'Sep');
        expect(parseConnectedOn(text)).toEqual({ ok: true, value: new Date(at).toISOString().slice(0, 10) });
      }),
    );
  });
});

test('any other text is no date, and never a crash', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const parse of [parseConnectedOn, parseInvitationDate, parseMessageDate, parseEndorsementDate]) {
        expect(parse(`${text}!`)).toMatchObject({ ok: false });
      }
    }),
  );
});
