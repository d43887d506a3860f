import { useEffect, useState } from 'react';
import { MINUTE } from '../../domain/time.ts';
import type { RequestCard } from '../../http/schemas.ts';

/** Longest wait that a browser's timer can hold without overflowing; longer ones are over when the page is. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Whether the last answer can still be taken back, and until when, where that is worth saying. */
export function useUndoable({ mayAnswer, undoUntil }: Pick<RequestCard, 'mayAnswer' | 'undoUntil'>) {
  const [now, setNow] = useState(Date.now);
  const until = undoUntil === null ? Infinity : Date.parse(undoUntil);
  useEffect(() => {
    const left = until - Date.now();
    if (left <= 0 || left > LONGEST_TIMER) return undefined;
    const timer = setTimeout(() => setNow(Date.now()), left + 50);
    return () => clearTimeout(timer);
  }, [until]);
  const isUndoable = mayAnswer.includes('undo') && until > now;
  return { isUndoable, until: isUndoable && until !== Infinity && until - now > MINUTE ? until : null };
}
