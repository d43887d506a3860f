import { useNavigate } from '@tanstack/react-router';
import { createContext, use, useMemo, type ReactNode } from 'react';
import type { InboxView } from '../queries.ts';
import { focusNext } from './focus-next.ts';

/** The list that is being worked through, for whatever stands beside it. */
interface Triage {
  ids: readonly string[];
  view: InboxView;
  current: string | null;
  /** Opens a request, or none; `focus` says where the keyboard goes. */
  open: (id: string | null, focus: (typeof focusNext)['target'], view?: InboxView) => void;
}

const TriageContext = createContext<Triage | null>(null);

export function useTriage(): Triage {
  const triage = use(TriageContext);
  if (!triage) throw new Error('useTriage outside of TriageProvider');
  return triage;
}

type ProviderProps = Pick<Triage, 'ids' | 'view' | 'current'> & { children: ReactNode };

export function TriageProvider({ ids, view, current, children }: ProviderProps) {
  const navigate = useNavigate();
  const triage = useMemo<Triage>(() => {
    const open: Triage['open'] = (id, focus, inView = view) => {
      focusNext.target = focus;
      const search = inView === 'open' ? {} : { view: inView };
      // Moving on from an open request replaces it: the way back leads to the list, not through every request read.
      const replace = current !== null;
      if (id === null) void navigate({ to: '/inbox', search, replace, resetScroll: false });
      else void navigate({ to: '/inbox/$id', params: { id }, search, replace, resetScroll: false });
    };
    return { ids, view, current, open };
  }, [ids, view, current, navigate]);
  return <TriageContext value={triage}>{children}</TriageContext>;
}
