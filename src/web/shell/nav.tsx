import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { inboxQuery, sentQuery } from '../queries.ts';
import { Icon, Mark } from '../ui/icon.tsx';
import { useKeysDialog } from './overlays.tsx';

const PLACES = [
  { to: '/inbox', name: 'inbox' },
  { to: '/sent', name: 'sent' },
  { to: '/people', name: 'people' },
  { to: '/history', name: 'history' },
  { to: '/import', name: 'import' },
  { to: '/settings', name: 'settings' },
] as const;

/** At the side of a desk, at the foot of a phone; there five places fit, and imports are reached from the settings. */
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
          <li key={to} className={`nav-${name}`}>
            <Link to={to}>
              <Icon name={name} />
              <span className="nav-name">{t(`nav.${name}`)}</span>
              {name === 'inbox' && <Waiting />}
              {name === 'sent' && <Asked />}
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
  return <Count count={count} words={t('waiting', { count })} />;
}

/** Questions that the member has been asked; their clock runs. */
function Asked() {
  const t = useTranslations('shell.nav');
  const { data } = useInfiniteQuery(sentQuery);
  const count = data?.pages[0]?.items.filter(({ state }) => state === 'asked').length ?? 0;
  return <Count count={count} words={t('asked', { count })} />;
}

function Count({ count, words }: { count: number; words: string }) {
  if (count === 0) return null;
  return (
    <span className="nav-count">
      <span aria-hidden="true">{count}</span>
      <span className="unseen">, {words}</span>
    </span>
  );
}
