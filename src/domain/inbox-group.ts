import { REASONS, type Reason } from './reason.ts';
import { RECOMMENDATIONS, type Recommendation } from './request.ts';

/** Room for reasons inside one recommendation; leaves gaps for reasons to come. */
const STEP = 100;

/**
 * Where the inbox shows a request: by recommendation, then by reason. Inside a group time alone decides; nothing is
 * ordered by how likely we think it that two people know each other.
 */
export const inboxGroup = (recommendation: Recommendation, reason: Reason): number =>
  RECOMMENDATIONS.indexOf(recommendation) * STEP + REASONS.indexOf(reason);
