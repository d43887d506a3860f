import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { InboxItem, InboxPage } from '../../http/schemas.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { focusNext } from './focus-next.ts';
import { InboxRow, rowId } from './inbox-row.tsx';
import { sectionsOf, type Section } from './sections.ts';
import { useSelection } from './selection.tsx';
import { useTriage } from './triage.tsx';

interface InboxListProps {
  items: InboxItem[];
  groups: InboxPage['groups'];
  more: Pick<UseInfiniteQueryResult, 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'>;
}

export function InboxList({ items, groups, more }: InboxListProps) {
  const t = useTranslations();
  const { view } = useTriage();
  useRowFocus();
  const sections = sectionsOf(items, groups);
  return (
    <nav aria-label={t('inbox.list')} data-keys="list">
      {view === 'answered' ? (
        <ol>
          {items.map((item) => (
            <InboxRow key={item.id} item={item} />
          ))}
        </ol>
      ) : (
        sections.map((section) => <Group key={section.recommendation} section={section} />)
      )}
      {more.hasNextPage && (
        <Button
          look="quiet"
          className="inbox-more"
          disabled={more.isFetchingNextPage}
          onClick={() => void more.fetchNextPage()}
        >
          {t('shell.more')}
        </Button>
      )}
    </nav>
  );
}

function Group({ section: { recommendation, count, items } }: { section: Section }) {
  const t = useTranslations('inbox');
  const { picked, add } = useSelection();
  const titleId = `group-${recommendation}`;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={`inbox-group ${recommendation}`}>
        <span className={`verdict-sign ${recommendation}`}>
          <Icon name={recommendation} size={13} />
        </span>
        {t(`groups.${recommendation}`)}
        <span className="inbox-count">{count}</span>
      </h2>
      {picked !== null && (
        <Button look="quiet" className="pick-group" onClick={() => add(items.map(({ id }) => id))}>
          {t('pick.group')}
        </Button>
      )}
      <ol>
        {items.map((item) => (
          <InboxRow key={item.id} item={item} />
        ))}
      </ol>
    </section>
  );
}

/** After a key has moved the selection, the row has the focus, so that screen readers say it and Tab goes on from it. */
function useRowFocus() {
  const { current } = useTriage();
  useEffect(() => {
    if (current === null) return;
    const row = document.getElementById(rowId(current));
    row?.scrollIntoView({ block: 'nearest' });
    if (focusNext.target !== 'row') return;
    focusNext.target = null;
    row?.focus({ preventScroll: true });
  }, [current]);
}
