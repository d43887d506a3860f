import { createContext, use, useMemo, useState, type ReactNode } from 'react';

/** Several requests that are to get one answer. */
interface Selection {
  /** Null while nothing is being selected, and rows lead to their requests. */
  picked: ReadonlySet<string> | null;
  begin: () => void;
  end: () => void;
  /** Begins to select, too. */
  toggle: (id: string) => void;
  add: (ids: readonly string[]) => void;
}

const SelectionContext = createContext<Selection | null>(null);

export function useSelection(): Selection {
  const selection = use(SelectionContext);
  if (!selection) throw new Error('useSelection outside of SelectionProvider');
  return selection;
}

/** So many are answered at once; the server takes no more. */
export const MOST_PICKED = 100;

export function SelectionProvider({ children }: { children: ReactNode }) {
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const selection = useMemo<Selection>(
    () => ({
      picked,
      begin: () => setPicked((now) => now ?? new Set()),
      end: () => setPicked(null),
      toggle: (id) => setPicked((now) => toggled(now ?? new Set(), id)),
      add: (ids) => setPicked((now) => new Set([...(now ?? []), ...ids].slice(0, MOST_PICKED))),
    }),
    [picked],
  );
  return <SelectionContext value={selection}>{children}</SelectionContext>;
}

function toggled(picked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(picked);
  if (!next.delete(id) && next.size < MOST_PICKED) next.add(id);
  return next;
}
