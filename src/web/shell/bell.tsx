import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { meQuery } from '../queries.ts';
import { Icon } from '../ui/icon.tsx';

const LOOK_EVERY = 60_000;

/** How much is new, at the head of every page; on a desk beside the name of the product. */
export function Bell() {
  const t = useTranslations('notices');
  const { data: me } = useQuery({ ...meQuery, refetchInterval: LOOK_EVERY });
  const count = me?.unseenNotices ?? 0;
  const words = t('open', { count });
  return (
    <header className="bell">
      <Link to="/notices" className="icon-button" aria-label={words} title={words}>
        <Icon name="bell" />
        {count > 0 && <span aria-hidden="true">{count > 99 ? '99+' : count}</span>}
      </Link>
    </header>
  );
}
