import { describe, expect, test } from 'vitest';
import { failing, notes, reasonNotes, scamNotes } from '../../../tests/fixtures/notes/read-notes.ts';
import { RISK_KINDS } from '../request.ts';
import { assess } from './assess.ts';
import { RISK_SIGNALS } from './lexicon/meaning.ts';
import { read } from './reading.ts';
import { riskOf } from './risk.ts';

type Case = ReturnType<typeof scamNotes>[number];

/** Whether a fraud is called one. An insult is no fraud: there, being unwelcome is enough. */
function isCaught({ kind, note }: Case): boolean {
  const { level, kind: named } = assess(note).risk;
  return level === 'scam' || (kind === 'harassment' && level === 'unwanted' && named === 'harassment');
}

const lines = (cases: readonly Case[]) =>
  cases.map(({ language, kind, note }) => `${language} ${kind}: ${note}`);

describe('risk of a fraud', () => {
  test('is seen in six of seven', () => {
    const missed = scamNotes().filter((each) => !isCaught(each));
    expect(failing(lines(missed), { share: 0.15, of: scamNotes().length })).toEqual([]);
  });

  test.each(RISK_KINDS)('is seen for every kind: %s', (kind) => {
    const cases = scamNotes().filter((each) => each.kind === kind);
    const missed = cases.filter((each) => !isCaught(each));
    expect(cases.length).toBeGreaterThanOrEqual(10);
    expect(failing(lines(missed), { share: 0.25, of: cases.length })).toEqual([]);
  });

  test('comes with the right kind for nine of ten', () => {
    const caught = scamNotes().filter(isCaught);
    const misnamed = caught.filter(({ kind, note }) => assess(note).risk.kind !== kind);
    expect(failing(lines(misnamed), { share: 0.1, of: caught.length })).toEqual([]);
  });

  test('is shown with the passages that made it', () => {
    const thin = scamNotes()
      .map(({ note }) => assess(note).risk)
      .filter(({ level, signals }) => level === 'scam' && signals.every(({ span }) => span === null));
    expect(thin).toEqual([]);
  });
});

describe('risk of an honest note', () => {
  test('is never that of a scam, however risky its words look', () => {
    const accused = notes('honest.txt').filter((note) => assess(note).risk.level === 'scam');
    expect(accused).toEqual([]);
  });

  test('is hardly ever that of an unwanted one', () => {
    const unwelcome = notes('honest.txt').filter((note) => assess(note).risk.level === 'unwanted');
    expect(failing(unwelcome, { share: 2, of: 1 })).toEqual([]);
  });

  test('is no scam for any everyday reason', () => {
    const everyday = [
      ...reasonNotes().map(({ note }) => note),
      ...notes('personal.txt'),
      ...notes('canned.txt'),
    ];
    expect(everyday.filter((note) => assess(note).risk.level === 'scam')).toEqual([]);
  });
});

describe('one signal alone', () => {
  const alone = (code: string) =>
    riskOf({ ...read(''), found: new Map([[code, { span: { start: 0, end: 1 }, first: 0, behind: 1 }]]) });

  test.each(Object.keys(RISK_SIGNALS).filter((code) => code !== 'threatens'))(
    'is never a scam: %s',
    (code) => {
      expect(alone(code).level).not.toBe('scam');
    },
  );

  test('is a scam where it is a plain threat', () => {
    expect(alone('threatens')).toMatchObject({ level: 'scam', kind: 'harassment' });
  });
});

describe('a request for money or codes', () => {
  test('is a scam where it names a way that cannot be called back', () => {
    expect(assess('Please send me 200 euros for the ticket by bank').risk.level).not.toBe('scam');
    expect(assess('Please send me 200 euros for the ticket by Western Union').risk.level).toBe('scam');
  });

  test('is a scam where it wants a code from a text message', () => {
    expect(assess('Could you send me your IBAN for the travel refund?').risk.level).not.toBe('scam');
    expect(assess('Please send me the code you just received by SMS').risk.level).toBe('scam');
  });
});
