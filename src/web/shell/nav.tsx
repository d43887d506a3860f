import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { inboxQuery } from '../queries.ts';
import { Icon, Mark } from '../ui/icon.tsx';
import { useKeysDialog } from './overlays.tsx';

const PLACES = [
  { to: '/inbox', name: 'inbox' },
  { to: '/history', name: 'history' },
  { to: '/import', name: 'import' },
  { to: '/settings', name: 'settings' },
] as const;

/** At the side of a desk, at the foot of a phone. */
export function Nav() {
  const t = useTranslations('shell');
  const openKeys = useKeysDialog();
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      <p className="nav-mark">
        <Mark />
        Forthright
      </p>
      <ul>
        {PLACES.map(({ to, name }) => (
          <li key={to}>
            <Link to={to}>
              <Icon name={name} />
              <span className="nav-name">{t(`nav.${name}`)}</span>
              {name === 'inbox' && <Waiting />}
            </Link>
          </li>
        ))}
      </ul>
      <button type="button" className="nav-keys" onClick={openKeys}>
        {t('keys.open')} <kbd>?</kbd>
      </button>
    </nav>
  );
}

function Waiting() {
  const t = useTranslations('shell.nav');
  const { data } = useInfiniteQuery(inboxQuery('open'));
  const count = data?.pages[0]?.open ?? 0;
  if (count === 0) return null;
  return (
    <span className="nav-count">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">, {t('waiting', { count })}</span>
    </span>
  );
}
