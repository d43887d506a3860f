/**
 * Why somebody asks to connect. The list is closed: a short list that everybody understands is what makes a declared
 * reason comparable with what the text says. Order is the order in which pickers show them. `none_given` comes only from
 * other networks: a member here cannot send a request without a reason.
 */
export const REASONS = [
  'met_before',
  'shared_connection',
  'your_work',
  'your_profile',
  'job_opening',
  'talent_pool',
  'introduction_wanted',
  'same_field',
  'community_event',
  'future_relationship',
  'seeking_job',
  'seeking_advice',
  'partnership',
  'sales',
  'network_growth',
  'none_given',
] as const;

export type Reason = (typeof REASONS)[number];

export const isReason = (text: string): text is Reason => (REASONS as readonly string[]).includes(text);
