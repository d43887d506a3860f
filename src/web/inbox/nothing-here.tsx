import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { inboxQuery, meQuery, type InboxView } from '../queries.ts';
import { usePasteDialog } from '../shell/overlays.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** An empty list with a next step: what that is depends on whether there has ever been anything. */
export function NothingHere({ view }: { view: InboxView }) {
  const t = useTranslations('inbox');
  const { data: me } = useQuery(meQuery);
  const { data: answered, isError } = useInfiniteQuery(inboxQuery('answered'));
  if (view === 'answered')
    return <EmptyState title={t('noneAnswered.title')} text={t('noneAnswered.text')} />;
  if (me?.hasImported || me?.sample) return <AllAnswered />;
  if (!answered && !isError) return null;
  return answered?.pages.some(({ items }) => items.length > 0) ? <NothingWaits /> : <NothingYet />;
}

function NothingWaits() {
  const t = useTranslations('inbox');
  return (
    <EmptyState title={t('rest.title')} text={t('rest.text')}>
      <Link className="button" to="/inbox" search={{ view: 'answered' }}>
        {t('done.answered')}
      </Link>
    </EmptyState>
  );
}

function AllAnswered() {
  const t = useTranslations('inbox.done');
  return (
    <EmptyState title={t('title')} text={t('text')}>
      <Link className="button yes" to="/history">
        {t('history')}
      </Link>
      <Link className="button" to="/inbox" search={{ view: 'answered' }}>
        {t('answered')}
      </Link>
    </EmptyState>
  );
}

function NothingYet() {
  const t = useTranslations('inbox');
  const openPaste = usePasteDialog();
  return (
    <EmptyState title={t('empty.title')} text={t('empty.text')}>
      <Button look="yes" onClick={openPaste} hint="p">
        {t('paste.open')}
      </Button>
      <Link className="button" to="/import">
        {t('empty.import')}
      </Link>
      <Link className="empty-small" to="/people">
        {t('empty.people')}
      </Link>
    </EmptyState>
  );
}
