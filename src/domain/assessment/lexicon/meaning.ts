import type { Reason } from '../../reason.ts';
import type { RiskKind } from '../../request.ts';

/**
 * What a signal speaks for, in log-odds. One table for all languages: the lexicons say how something is said, this
 * says what it means. `any` raises the risk of whatever kind else is found. `front` is what a hidden motive hides
 * behind, `behind` what it hides. Weights were set by hand: about 5 decides a reason alone, about 2 leans; no risk
 * signal but a plain threat reaches the level of a scam (`risk.ts`) on its own.
 */
export interface Meaning {
  reasons?: Partial<Record<Reason, number>>;
  template?: number;
  risk?: Partial<Record<RiskKind | 'any', number>>;
  unwanted?: number;
  front?: number;
  behind?: number;
}

/** Why somebody writes. */
export const REASON_SIGNALS = {
  'recalls-meeting': { reasons: { met_before: 6 }, template: -1.5 },
  'follows-up-talk': { reasons: { met_before: 4 }, template: -0.8 },
  'names-mutual': { reasons: { shared_connection: 5.5 }, template: -1 },
  'counts-mutuals': { reasons: { shared_connection: 4.5 }, template: 0.6 },
  'praises-work': { reasons: { your_work: 5 }, template: -0.3, front: 2 },
  'praises-profile': { reasons: { your_profile: 3.5 }, template: 1.3, front: 2 },
  'came-across-profile': { reasons: { your_profile: 2.5 }, template: 0.9, front: 0.7 },
  'profile-detail': { reasons: { your_profile: 4 }, front: 0.7 },
  'offers-opening': { reasons: { job_opening: 6 }, behind: 2 },
  'names-vacancy': { reasons: { job_opening: 3 }, behind: 1 },
  'job-terms': { reasons: { job_opening: 1.5 } },
  'keeps-for-later': { reasons: { talent_pool: 6.5 }, behind: 2 },
  'recruits-in-field': { reasons: { talent_pool: 4.5, job_opening: 2 }, behind: 0.7 },
  'asks-introduction': { reasons: { introduction_wanted: 7 }, behind: 2.5 },
  'asks-who-decides': { reasons: { introduction_wanted: 6, sales: 1.5 }, behind: 2.5 },
  'same-field': { reasons: { same_field: 5 } },
  'same-community': { reasons: { community_event: 5.5 }, template: -0.3 },
  'names-event': { reasons: { community_event: 2.5 } },
  'builds-relationship': { reasons: { future_relationship: 5 }, template: 0.3 },
  'looks-for-job': { reasons: { seeking_job: 7 } },
  'sends-cv': { reasons: { seeking_job: 3 } },
  'asks-advice': { reasons: { seeking_advice: 5.5 }, front: 1.7 },
  'shows-curiosity': { reasons: { seeking_advice: 3 }, front: 1.8 },
  'proposes-cooperation': { reasons: { partnership: 6.8 } },
  'invites-to-contribute': { reasons: { partnership: 5.5 } },
  'offers-product': { reasons: { sales: 6 }, behind: 2.7, unwanted: 0.8 },
  'promises-results': { reasons: { sales: 4 }, behind: 1.8, unwanted: 1.3 },
  'asks-for-meeting': { reasons: { sales: 1 }, template: 0.3, behind: 0.3 },
  'grows-network': { reasons: { network_growth: 5.5 }, template: 1 },
  'collects-contacts': { reasons: { network_growth: 5 }, template: 0.8, unwanted: 0.5 },
  'only-asks-to-connect': { reasons: { none_given: 1.5 }, template: 0.8 },
  'denies-selling': { front: 2.2 },
} as const satisfies Record<string, Meaning>;

/** How somebody writes. */
export const STYLE_SIGNALS = {
  'stock-opening': { template: 1.2 },
  'stock-benefit': { template: 1.6 },
  'stock-close': { template: 0.8 },
  'stock-offer': { reasons: { job_opening: 2 }, template: 1.4, behind: 0.7 },
  'recalls-detail': { template: -1.6 },
  'names-topic': { reasons: { your_work: 0.5 }, template: -1.2 },
} as const satisfies Record<string, Meaning>;

/** What might harm. */
export const RISK_SIGNALS = {
  'asks-money': { risk: { money: 4.7, fake_job: 1.5, impersonation: 2 }, unwanted: 1 },
  'asks-gift-cards': { risk: { money: 3.5, impersonation: 3 }, unwanted: 1 },
  'promises-windfall': { risk: { money: 4.2, any: 0.5 }, unwanted: 2 },
  'guarantees-return': { risk: { money: 3.7, crypto: 3.7 }, unwanted: 2 },
  'offers-investment': { risk: { money: 2, crypto: 1.5 } },
  'lures-into-crypto': { risk: { crypto: 3.8 }, unwanted: 1 },
  'mentions-crypto': { risk: { crypto: 1.3 } },
  'asks-to-move': { risk: { move_to_other_app: 4 } },
  'names-other-app': { risk: { move_to_other_app: 0.8 } },
  'rarely-here': { risk: { move_to_other_app: 2.5 } },
  'asks-credentials': { risk: { credentials: 4.5 } },
  'threatens-account': { risk: { credentials: 3.5, impersonation: 3 }, unwanted: 1 },
  'asks-to-click': { risk: { credentials: 1.5, any: 0.4 }, unwanted: 1 },
  'asks-to-run': { risk: { code_to_run: 3.8 } },
  'hides-code': { risk: { code_to_run: 3 } },
  'tests-with-code': { risk: { code_to_run: 1.2 } },
  'job-too-good': { risk: { fake_job: 3.8 }, unwanted: 1.5 },
  'pays-by-the-day': { risk: { fake_job: 2.8, money: 1 }, unwanted: 1 },
  'job-wants-fee': { risk: { fake_job: 4.7, money: 1 }, unwanted: 1.5 },
  courts: { risk: { romance: 4 }, unwanted: 3.5 },
  'tells-lonely-story': { risk: { romance: 3.5 } },
  'uses-endearment': { risk: { romance: 1.8, any: 0.5 }, unwanted: 0.5 },
  'claims-authority': { risk: { impersonation: 3.8, credentials: 1.5 } },
  'poses-as-known': { risk: { impersonation: 3.8 } },
  insults: { risk: { harassment: 4.8 }, unwanted: 5 },
  'shows-contempt': { risk: { harassment: 3 }, unwanted: 3 },
  threatens: { risk: { harassment: 7 }, unwanted: 6 },
  'talks-sex': { risk: { harassment: 5 }, unwanted: 5 },
  presses: { risk: { any: 1.3 }, unwanted: 0.8 },
  'wants-secrecy': { risk: { any: 1.8 } },
  'lures-vaguely': { risk: { any: 1.9 }, unwanted: 1.5 },
  'talks-about-fraud': { risk: { any: -4 } },
  'works-with-crypto': { risk: { crypto: -2.5 } },
  pushes: { unwanted: 2.4, reasons: { sales: 0.5 } },
  'mass-mail': { unwanted: 2.6, template: 1.8 },
  advertises: { unwanted: 2, reasons: { sales: 2 }, template: 0.5 },
} as const satisfies Record<string, Meaning>;

/** What the sender's headline hints at. Weak, since a headline is not what was asked. */
export const HEADLINE_SIGNALS = {
  'headline-recruiter': { reasons: { job_opening: 1.2, talent_pool: 1.2 } },
  'headline-seller': { reasons: { sales: 1, partnership: 0.3 } },
  'headline-seeker': { reasons: { seeking_job: 1, seeking_advice: 0.7 } },
} as const satisfies Record<string, Meaning>;

export type ReasonCode = keyof typeof REASON_SIGNALS;
export type StyleCode = keyof typeof STYLE_SIGNALS;
export type RiskCode = keyof typeof RISK_SIGNALS;
export type HeadlineCode = keyof typeof HEADLINE_SIGNALS;

/** Every signal that a lexicon can find in a note, by code. */
export const MEANINGS: Readonly<Record<ReasonCode | StyleCode | RiskCode, Meaning>> = {
  ...REASON_SIGNALS,
  ...STYLE_SIGNALS,
  ...RISK_SIGNALS,
};
