import { RECOMMENDATIONS, type Recommendation } from '../../domain/request.ts';
import type { InboxItem, InboxPage } from '../../http/schemas.ts';

/** The requests under one recommendation, as the list shows them. */
export interface Section {
  recommendation: Recommendation;
  /** How many there are in all, over pages not loaded yet. */
  count: number;
  items: InboxItem[];
}

/** Groups a list by recommendation. The server's order is kept: by reason inside, and by time inside a reason. */
export function sectionsOf(items: readonly InboxItem[], groups: InboxPage['groups']): Section[] {
  return RECOMMENDATIONS.map((recommendation) => {
    const own = items.filter((item) => item.recommendation === recommendation);
    const counted = groups.filter((group) => group.recommendation === recommendation);
    const count = Math.max(
      own.length,
      counted.reduce((sum, group) => sum + group.count, 0),
    );
    return { recommendation, count, items: own };
  }).filter((section) => section.items.length > 0);
}
