import { SENTENCES, type SentenceName } from './because.ts';
import { isCanned, reasonOf, type Facts } from './facts.ts';
import type { Preset } from './preset.ts';
import type { Reason } from './reason.ts';
import type { Because, Context, Recommendation, Verdict } from './request.ts';

interface Rule {
  name: string;
  when(facts: Facts): boolean;
  /** One answer, or one for each preset where the answer depends on what the recipient is here for. */
  recommend: Recommendation | Record<Preset, Recommendation>;
  /** The sentences that may explain it, the strongest first; those without a fact behind them are left out. */
  because: readonly SentenceName[];
}

/** Open requests from which we stop advising to ask strangers who gave no reason. */
export const MANY_WAIT = 20;

/**
 * The rule table: the first row that matches decides. Read it from top to bottom as one would tell it: frauds first,
 * then contradictions, then what is proven, then what is claimed, then what is mass mail, then what is silent.
 */
export const RULES: readonly Rule[] = [
  {
    name: 'scam',
    when: ({ assessment }) => assessment.risk.level === 'scam' || assessment.risk.kind === 'harassment',
    recommend: 'report',
    because: ['risk', 'secondRisk', 'copies'],
  },
  {
    name: 'contradicted',
    when: ({ context }) => has(context, 'contradicted') || context.lookAlike !== null,
    recommend: 'ask',
    because: ['contradicted', 'lookAlike', 'hiddenMotive', 'copies'],
  },
  {
    name: 'hidden-motive',
    when: ({ assessment }) => assessment.hiddenMotive !== null,
    recommend: 'ask',
    because: ['hiddenMotive', 'readsLike', 'copies', 'mutuals'],
  },
  {
    name: 'vouched',
    when: (facts) =>
      has(facts.context, 'confirmed') &&
      (isReasonIn(facts, ['met_before', 'community_event']) || isReferred(facts)),
    recommend: 'accept',
    because: ['confirmed', 'personal', 'mutuals', 'standing'],
  },
  {
    name: 'proven-tie',
    when: (facts) => has(facts.context, 'confirmed') && isReasonIn(facts, ['shared_connection', 'your_work']),
    recommend: 'accept',
    because: ['confirmed', 'personal', 'mutuals', 'standing'],
  },
  {
    name: 'not-welcome',
    when: ({ context }) => context.welcome === false,
    recommend: 'ignore',
    because: ['notWelcome', 'saidOpenly', 'readsLike', 'copies'],
  },
  {
    name: 'opening-meets-wishes',
    when: (facts) =>
      isReasonIn(facts, ['job_opening']) && has(facts.context, 'confirmed') && meetsMostWishes(facts.context),
    recommend: { happy: 'accept', looking: 'accept', recruiting: 'ask', organising: 'ask' },
    because: ['personal', 'wishes', 'confirmed', 'standing'],
  },
  {
    name: 'opening-far',
    when: (facts) => isReasonIn(facts, ['job_opening', 'talent_pool']) && isFar(facts.context),
    recommend: { happy: 'ignore', looking: 'ask', recruiting: 'ignore', organising: 'ignore' },
    because: ['wishes', 'otherField', 'copies', 'template', 'readsLike'],
  },
  {
    name: 'opening-undecided',
    when: (facts) => isReasonIn(facts, ['job_opening', 'talent_pool']),
    recommend: { happy: 'ask', looking: 'ask', recruiting: 'ask', organising: 'ask' },
    because: ['personal', 'sameField', 'confirmed', 'unproven', 'copies', 'readsLike', 'precedents'],
  },
  {
    name: 'personal-and-known',
    when: (facts) =>
      isReasonIn(facts, PERSONAL_REASONS) && isPersonal(facts.context) && isSpokenFor(facts.context),
    recommend: { happy: 'accept', looking: 'accept', recruiting: 'accept', organising: 'accept' },
    because: ['personal', 'mutuals', 'standing', 'saidOpenly'],
  },
  {
    name: 'personal',
    when: (facts) => isReasonIn(facts, PERSONAL_REASONS) && isPersonal(facts.context),
    recommend: 'ask',
    because: ['personal', 'saidOpenly', 'readsLike', 'precedents'],
  },
  {
    name: 'sales-welcome',
    when: (facts) =>
      isReasonIn(facts, ['sales', 'network_growth']) && isSaleWelcome(facts) && !isCanned(facts),
    recommend: 'ask',
    because: ['welcome', 'saidOpenly', 'personal', 'mutuals', 'readsLike'],
  },
  {
    name: 'sales-or-collecting',
    when: (facts) => isReasonIn(facts, ['sales', 'network_growth']),
    recommend: 'ignore',
    because: ['copies', 'saidOpenly', 'readsLike', 'template', 'mutuals'],
  },
  {
    name: 'canned',
    when: (facts) => isCanned(facts) || facts.assessment.risk.level === 'unwanted',
    recommend: 'ignore',
    because: ['placeholder', 'copies', 'risk', 'template', 'readsLike'],
  },
  {
    name: 'reason-unproven',
    when: (facts) => reasonOf(facts) !== 'none_given',
    recommend: 'ask',
    because: ['personal', 'saidOpenly', 'readsLike', 'mutuals', 'unproven', 'precedents'],
  },
  {
    name: 'silent-but-near',
    when: ({ context }) => (context.mutuals?.count ?? 0) > 0 || context.sameField === true,
    recommend: 'ask',
    because: ['mutuals', 'sameField', 'blank', 'precedents'],
  },
  {
    name: 'silent-among-many',
    when: ({ context }) => context.waiting >= MANY_WAIT,
    recommend: 'ignore',
    because: ['blank', 'manyWait', 'precedents'],
  },
  {
    name: 'silent',
    when: () => true,
    recommend: 'ask',
    because: ['blank', 'placeholder', 'precedents', 'otherField'],
  },
];

/** Reasons that one may have towards a stranger, if the note shows that it was written to this person. */
const PERSONAL_REASONS: readonly Reason[] = [
  'introduction_wanted',
  'partnership',
  'seeking_job',
  'seeking_advice',
  'future_relationship',
  'your_profile',
  'same_field',
];

const MOST_SENTENCES = 3;

/** Our advice on a request, with at most three sentences that each point at a fact. Pure; costs nothing. */
export function judge(facts: Facts): Verdict {
  const rule = RULES.find((one) => one.when(facts));
  if (!rule) throw new Error('The last rule matches everything.');
  const { recommend } = rule;
  return {
    recommendation: typeof recommend === 'string' ? recommend : recommend[facts.preset],
    rule: rule.name,
    because: sentencesOf(rule, facts),
  };
}

function sentencesOf(rule: Rule, facts: Facts): Because[] {
  const sentences = rule.because
    .map((name) => SENTENCES[name](facts))
    .filter((sentence) => sentence !== null);
  return sentences.slice(0, MOST_SENTENCES);
}

const isReasonIn = (facts: Facts, reasons: readonly Reason[]): boolean => reasons.includes(reasonOf(facts));

const has = (context: Context, check: 'confirmed' | 'contradicted'): boolean =>
  context.evidence.some((evidence) => evidence.check === check);

/** Who organises something is glad of an honest offer; everybody else says so on their profile. */
const isSaleWelcome = (facts: Facts): boolean =>
  facts.context.welcome === true || (facts.preset === 'organising' && isReasonIn(facts, ['sales']));

const isReferred = ({ context }: Facts): boolean =>
  context.evidence.some(({ kind, check }) => kind === 'referral' && check === 'confirmed');

const meetsMostWishes = ({ wishes }: Context): boolean => wishes !== null && wishes.met * 2 > wishes.of;

const isFar = ({ wishes, sameField }: Context): boolean =>
  wishes !== null ? wishes.met * 2 <= wishes.of : sameField === false;

const isPersonal = ({ personal }: Context): boolean => personal !== null && personal.length > 0;

const isSpokenFor = ({ mutuals, standing }: Context): boolean =>
  (mutuals?.count ?? 0) > 0 || standing !== null;
