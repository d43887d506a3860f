import { NEAR_COPY, similarity } from '../assessment/copies.ts';
import { words, type Word } from '../assessment/words.ts';
import type { Evidence } from '../evidence.ts';
import type { ProfileLine } from '../personal.ts';
import type { Reason } from '../reason.ts';
import type { Assessment, Span } from '../request.ts';
import { benefitIn } from './benefit.ts';
import { personalTo } from './personal-to.ts';

/** A note that a member is writing, and what they may know of the person they write to. */
export interface Draft {
  note: string;
  /** Null until one is chosen; `none_given` cannot be sent either. */
  reason: Reason | null;
  /** Facts with the outcome of their checks as far as the sender may see it, else `unchecked`. */
  evidence: readonly Evidence[];
  /** What the sender may see of the recipient; null when nothing is known. */
  recipient: { name: string; company: string; title: string; lines: readonly ProfileLine[] } | null;
  /** The network's limit in characters, 200 or 300 on LinkedIn; null where there is none. */
  limit: number | null;
  /** Fingerprints (see `assessment/copies.ts`) of the sender's own earlier notes to others. */
  ownNotes: readonly string[];
}

/** A draft with everything that the advice on it rests on, read once. */
export interface ReadDraft {
  draft: Draft;
  assessment: Assessment;
  words: readonly Word[];
  /** Passages that only this recipient could have been told; null when their profile is unknown. */
  personal: readonly Span[] | null;
  /** Where the note says what is in it for the recipient. */
  benefit: Span | null;
  isOwnCopy: boolean;
}

/**
 * Own notes need a little less to count as copies than those of strangers: in a German sentence the name of a company is
 * not masked, and each that is swapped costs two pairs of words.
 */
const OWN_COPY = NEAR_COPY - 0.1;

export function readDraft(draft: Draft, assessment: Assessment): ReadDraft {
  const tokens = words(draft.note);
  return {
    draft,
    assessment,
    words: tokens,
    personal: personalTo(draft),
    benefit: benefitIn(tokens, assessment),
    isOwnCopy: draft.ownNotes.some((own) => similarity(own, assessment.fingerprint) >= OWN_COPY),
  };
}
