/** What the page says in passing: one notice at a time, read out politely, some with a way back. */
export interface Notice {
  text: string;
  /** Takes back what was done, as long as the notice counts down. */
  undo?: () => void;
  /** When the notice goes, in milliseconds since 1970. */
  until: number;
  tone: 'done' | 'problem';
}

const STAYS = 6_000;
const UNDO_STAYS = 10_000;

let current: Notice | null = null;
const listeners = new Set<() => void>();

function show(notice: Notice | null) {
  current = notice;
  for (const listener of listeners) listener();
}

export const notices = {
  current: () => current,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  say: (text: string, more: Partial<Omit<Notice, 'text'>> = {}) => {
    const stays = more.undo ? UNDO_STAYS : STAYS;
    show({ text, tone: 'done', until: Date.now() + stays, ...more });
  },
  hush: () => show(null),
};
