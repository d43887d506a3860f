import { findPhrases } from '../assessment/find-phrases.ts';
import { FILLERS } from '../assessment/lexicon/lexicons.ts';
import { addPhrases, node, type Node } from '../assessment/phrases.ts';
import { CANNED_THRESHOLD } from '../assessment/template.ts';
import type { Word } from '../assessment/words.ts';
import type { Assessment, Span } from '../request.ts';
import { BENEFIT_PHRASES } from './benefit-phrases.ts';
import { templatePhrases } from './template-phrases.ts';

/**
 * Where a note first says what is in it for the recipient: something given, shown, paid or saved, or a job or a stage
 * offered; null when it does not. "Mutual benefit" and its kind say nothing and do not count.
 */
export function benefitIn(text: readonly Word[], assessment: Assessment): Span | null {
  if (assessment.blank) return null;
  const said = findPhrases(MATCHER, text, FILLERS).get(BENEFIT);
  if (said) return said.span;
  // "An exciting opportunity" is no benefit yet.
  if (templatePhrases(assessment).likely >= CANNED_THRESHOLD) return null;
  return assessment.reason.signals.find(({ code, span }) => span && GIVES.has(code))?.span ?? null;
}

const BENEFIT = 'benefit';

/** Signals of the assessment that are an offer in themselves. */
const GIVES: ReadonlySet<string> = new Set([
  'offers-opening',
  'job-terms',
  'invites-to-contribute',
  'promises-results',
]);

const MATCHER: Node = node();
for (const phrases of Object.values(BENEFIT_PHRASES)) addPhrases(MATCHER, BENEFIT, phrases);
