import type { Reason } from '../reason.ts';

/** Reasons that one may welcome or not; the others speak of a tie that is there already. */
export const WELCOME_REASONS = [
  'job_opening',
  'talent_pool',
  'introduction_wanted',
  'seeking_job',
  'seeking_advice',
  'partnership',
  'sales',
  'network_growth',
] as const satisfies readonly Reason[];

/** The longest sentence for those who are about to ask, in UTF-16 code units. */
export const LONGEST_WELCOME = 300;

/** What a member has said about reasons: welcome, not welcome, or nothing. */
export interface Welcome {
  welcome: readonly Reason[];
  unwelcome: readonly Reason[];
}

/** Whether a reason is welcome; null where nothing was said. */
export function isWelcome(reason: Reason, { welcome, unwelcome }: Welcome): boolean | null {
  if (welcome.includes(reason)) return true;
  return unwelcome.includes(reason) ? false : null;
}
