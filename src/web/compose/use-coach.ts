import { useQuery } from '@tanstack/react-query';
import { coachQuery } from '../sending-queries.ts';
import { useDelayed } from '../use-delayed.ts';
import type { Coached } from './advice.ts';
import { evidenceOf, type Draft } from './draft.ts';

const STANDS_STILL = 500;
/** What the server takes; a longer text is no note. */
const LONGEST_DRAFT = 10_000;

export interface Coach {
  /** What the server last said; of an earlier draft while it reads this one. */
  coached: Coached | undefined;
  isUnreachable: boolean;
}

/** The server's advice on a draft, asked for once the typing pauses. Nothing waits for it. */
export function useCoach(to: string, draft: Draft): Coach {
  const { reason, note } = draft;
  const body = JSON.stringify({
    to,
    reason,
    evidence: evidenceOf(draft),
    note: note.slice(0, LONGEST_DRAFT),
  });
  const { data, isError } = useQuery(coachQuery(useDelayed(body, STANDS_STILL)));
  return { coached: data, isUnreachable: isError };
}
