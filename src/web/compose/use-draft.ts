import { useState } from 'react';
import { isEmpty, NOTHING_YET, readDraft, type Draft } from './draft.ts';

/**
 * A draft to one member, kept in this tab alone: it survives a reload, and is gone once it is sent. A code with which
 * the page was opened is in it.
 */
export function useDraft(handle: string, code = '') {
  const key = `forthright.draft.${handle}`;
  const [draft, setDraft] = useState(() => ({ ...readDraft(kept(key)), ...(code && { code }) }));
  return {
    draft,
    change: (change: Partial<Draft>) => {
      const next = { ...draft, ...change };
      setDraft(next);
      keep(key, isEmpty(next) ? null : JSON.stringify(next));
    },
    drop: () => keep(key, null),
    clear: () => {
      setDraft(NOTHING_YET);
      keep(key, null);
    },
  };
}

function kept(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, draft: string | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, draft);
  } catch {
    // Storage is switched off or full: the draft then lasts as long as the page.
  }
}
