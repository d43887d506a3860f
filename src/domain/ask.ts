import type { Assessment } from './request.ts';
import type { Instant } from './time.ts';

/** The recipient's "why?" and the sender's one answer to it. */
export interface Ask {
  askedAt: Instant;
  question: string;
  answeredAt: Instant | null;
  answer: string;
  /** The answer was blank or canned, so it counts as none in the sender's standing. */
  isEmptyAnswer?: boolean;
  /** Asked by the recipient's door, before they read it; such asks count in nobody's record. */
  isAutomatic?: boolean;
  /** What the answer's text alone shows to be careful about; left out when there is nothing. For the recipient's eyes. */
  answerRisk?: Assessment['risk'];
}
