import { RISK_KINDS, type Assessment, type RiskKind, type Signal } from '../request.ts';
import { probability, strongestFirst, total } from './log-odds.ts';
import { type Reading, signalsOf } from './reading.ts';

/** Log-odds of a scam, and of a note that nobody wants, before anything is read. */
const SCAM_PRIOR = -6;
const UNWANTED_PRIOR = -4;

/** A scam is said only from here on, so that one honest request among many is not accused. */
export const SCAM_THRESHOLD = 0.5;
export const UNWANTED_THRESHOLD = 0.5;

/**
 * How much a note might harm. `scam` needs several signals of one kind, or a plain threat: every word that honest people
 * use too (Bitcoin, WhatsApp, salary, investment) stays far below on its own. `unwanted` is pushy or mass mail that is
 * no fraud. The probability is that of the level shown or worse; for `ok` that of being unwanted or worse, hence below
 * a half. The kind is named from `unwanted` on, where there is one. Reads words and phrases, never names.
 */
export function riskOf(reading: Reading): Assessment['risk'] {
  const kind = likeliestKind(reading);
  const scam = [...scamSignals(reading, kind), ...(reading.opinion.scam ?? [])];
  const scamProbability = probability(SCAM_PRIOR + total(scam));
  if (scamProbability >= SCAM_THRESHOLD) {
    return { level: 'scam', kind, probability: scamProbability, signals: strongestFirst(scam) };
  }
  const unwanted = unwantedSignals(reading, scam);
  const unwantedProbability = probability(UNWANTED_PRIOR + total(unwanted));
  const level = unwantedProbability >= UNWANTED_THRESHOLD ? 'unwanted' : 'ok';
  const named = level === 'unwanted' && total(scam) >= NAMES_KIND ? kind : null;
  return { level, kind: named, probability: unwantedProbability, signals: strongestFirst(unwanted) };
}

/** Half of what a scam needs: below, a kind would be a guess. */
const NAMES_KIND = -SCAM_PRIOR / 2;

/** Share of its weight as a scam that a signal without an own weight adds to being unwanted. */
const SUSPICION = 0.3;

function likeliestKind(reading: Reading): RiskKind | null {
  let best: { kind: RiskKind | null; sum: number } = { kind: null, sum: 0 };
  for (const kind of RISK_KINDS) {
    const sum = total(signalsOf(reading, ({ risk }) => risk?.[kind]));
    if (sum > best.sum) best = { kind, sum };
  }
  return best.kind;
}

function scamSignals(reading: Reading, kind: RiskKind | null): Signal[] {
  const signals = signalsOf(reading, ({ risk }) =>
    risk ? ((kind && risk[kind]) ?? 0) + (risk.any ?? 0) : 0,
  );
  return signals.map((signal) => {
    const plain = PLAIN.get(signal.code);
    return plain && reading.words.some(({ text }) => plain.has(text))
      ? { ...signal, weight: signal.weight + 2 }
      : signal;
  });
}

/**
 * What turns a doubtful request into a plain one, beside the signal and in any of our languages: a code of a few digits
 * or from a text message opens an account, and money sent these ways cannot be called back.
 */
const PLAIN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'asks-credentials',
    new Set(
      'sms otp digit digits sechsstelligen sechsstellige stelligen chiffres cifras digitos cijfers cijferige'.split(
        ' ',
      ),
    ),
  ],
  ['asks-money', new Set('western moneygram cashapp zelle paysafecard transcash neosurf'.split(' '))],
]);

/** What speaks for fraud but does not prove it still makes a note less welcome. */
function unwantedSignals(reading: Reading, scam: readonly Signal[]): Signal[] {
  const own = signalsOf(reading, ({ unwanted }) => unwanted);
  const suspicions = scam
    .filter(({ code }) => !own.some((signal) => signal.code === code))
    .map((signal) => ({ ...signal, weight: signal.weight * SUSPICION }));
  return [...own, ...suspicions, ...(reading.opinion.unwanted ?? [])];
}
