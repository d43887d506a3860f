import { DAY, HOUR } from './time.ts';

/**
 * What an account mails about itself, beside the news of its member. `reset`: a link for a new password. `verify`: a link
 * that shows that the address is read. `change`: the same to an address that is to take its place, and `changing` a word
 * to the one that it would replace. `register`: a link to make an account. `work`: a code to an address at an employer,
 * and `work-ending` that it is to be shown anew.
 */
export const ACCOUNT_MAILS = [
  'reset',
  'verify',
  'change',
  'changing',
  'register',
  'work',
  'work-ending',
] as const;
export type AccountMailKind = (typeof ACCOUNT_MAILS)[number];

/** How long the link or the code in one works, counted from when it was asked for; afterwards it is not sent any more. */
export const ACCOUNT_MAIL_LIVES: Record<AccountMailKind, number> = {
  reset: HOUR,
  verify: 3 * DAY,
  change: DAY,
  changing: 3 * DAY,
  register: DAY,
  work: HOUR,
  'work-ending': 3 * DAY,
};

/** Mails of a kind that one address gets at most in an hour, whoever asks for them. */
export const MOST_TO_AN_ADDRESS = 3;

/** Mails that one member may have sent to addresses which are not known to be theirs, in a day. */
export const MOST_BY_A_MEMBER = 10;

/** Employers that one member may have shown at the same time. */
export const MOST_WORK_DOMAINS = 3;

/** How long an employer counts as shown. */
export const WORK_DOMAIN_LIVES = 365 * DAY;

/** So long before the end its member is told of it. */
export const WORK_DOMAIN_TOLD = 14 * DAY;
