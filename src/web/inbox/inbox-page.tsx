import { useInfiniteQuery } from '@tanstack/react-query';
import { Outlet, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { inboxQuery } from '../queries.ts';
import { Failed } from '../ui/failed.tsx';
import { useIsWide } from '../ui/media.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useKeys } from '../use-keys.ts';
import './inbox.css';
import { InboxHead } from './inbox-head.tsx';
import { InboxList } from './inbox-list.tsx';
import { neighbour } from './next-request.ts';
import { NothingHere } from './nothing-here.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { SelectionProvider, useSelection } from './selection.tsx';
import { TriageProvider, useTriage } from './triage.tsx';

const NO_IDS: readonly string[] = [];

/** The desk: the list, and beside it (on a phone above it) the request that is open. */
export function InboxPage() {
  const { view = 'open' } = useSearch({ from: '/member/desk/inbox' });
  const { id: current = null } = useParams({ strict: false });
  const inbox = useInfiniteQuery(inboxQuery(view));
  const pages = inbox.data?.pages;
  const items = useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]);
  const ids = useMemo(() => (items.length === 0 ? NO_IDS : items.map((item) => item.id)), [items]);
  const isEmpty = inbox.isSuccess && items.length === 0;
  return (
    <TriageProvider ids={ids} view={view} current={current}>
      <SelectionProvider key={view}>
        <Frame current={current} isEmpty={isEmpty}>
          <div className="inbox-list">
            <InboxHead view={view} open={pages?.[0]?.open ?? null} held={pages?.[0]?.held ?? 0} />
            {inbox.isPending && <Waiting lines={8} />}
            {inbox.isError && !inbox.data && (
              <Failed error={inbox.error} retry={() => void inbox.refetch()} />
            )}
            {isEmpty && <NothingHere view={view} />}
            <SelectionBar items={items} />
            <InboxList items={items} groups={pages?.[0]?.groups ?? []} more={inbox} />
          </div>
          <Desk isEmpty={isEmpty} isReady={inbox.isSuccess} />
        </Frame>
      </SelectionProvider>
    </TriageProvider>
  );
}

interface FrameProps {
  current: string | null;
  isEmpty: boolean;
  children: ReactNode;
}

/** Where there is room for one of both, the open request covers the list, unless requests are being selected in it. */
function Frame({ current, isEmpty, children }: FrameProps) {
  const { picked } = useSelection();
  return (
    <main
      id="content"
      className="inbox"
      data-open={current !== null && picked === null ? '' : undefined}
      data-empty={isEmpty ? '' : undefined}
    >
      {children}
    </main>
  );
}

function Desk({ isEmpty, isReady }: { isEmpty: boolean; isReady: boolean }) {
  const t = useTranslations('inbox');
  const { ids, view, current, open } = useTriage();
  const { toggle } = useSelection();
  const wide = useIsWide();
  const first = ids[0] ?? null;
  usePageTitle(current ? '' : t('title'));
  useEffect(() => {
    if (wide && isReady && current === null && first) open(first, null);
  }, [wide, isReady, current, first, open]);
  useKeys({
    ...(view === 'open' && current !== null && { pick: () => toggle(current) }),
    next: () => open(neighbour(ids, current, 1), wide ? 'row' : 'card'),
    previous: () => open(neighbour(ids, current, -1), wide ? 'row' : 'card'),
  });
  if (isEmpty && current === null) return null;
  return (
    <div className="inbox-card">
      <Outlet />
    </div>
  );
}
