import type { Reason } from './reason.ts';

/**
 * How sure we are of a fact. `confirmed`: another party vouches for it. `plausible`: the sender's word, and nothing
 * speaks against it. `unchecked`: nobody looked, or looking would tell the sender something private. `contradicted`:
 * we know otherwise.
 */
export const CHECKS = ['confirmed', 'plausible', 'unchecked', 'contradicted'] as const;
export type Check = (typeof CHECKS)[number];

/** What kind of fact is offered; each reason wants some of these (see {@link WANTED_EVIDENCE}). */
export const EVIDENCE_KINDS = [
  'event',
  'mutual_person',
  'work_url',
  'profile_line',
  'opening',
  'referral',
  'organisation',
  'field',
  'sentence',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One checkable fact behind a reason, in the sender's words, with the outcome of our check as the recipient sees it. */
export interface Evidence {
  kind: EvidenceKind;
  /** What the sender claims, as shown: an event and its date, a name, a URL, a line of the profile. */
  claim: string;
  check: Check;
  /** Who or what settled the check, for the recipient: the organiser's name, the page, the domain. */
  checkedBy?: string;
}

/** The evidence that each reason asks for, best first. One true fact is enough; an empty list asks for none. */
export const WANTED_EVIDENCE: Record<Reason, readonly EvidenceKind[]> = {
  met_before: ['event'],
  shared_connection: ['mutual_person'],
  your_work: ['work_url'],
  your_profile: ['profile_line'],
  job_opening: ['opening', 'referral'],
  talent_pool: ['field', 'organisation'],
  introduction_wanted: ['sentence'],
  same_field: ['field'],
  community_event: ['event', 'organisation'],
  future_relationship: ['sentence'],
  seeking_job: ['sentence'],
  seeking_advice: ['sentence'],
  partnership: ['sentence'],
  sales: ['sentence'],
  network_growth: ['sentence'],
  none_given: [],
};
