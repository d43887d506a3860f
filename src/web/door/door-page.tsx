import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import '../settings/settings.css';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Codes } from './codes.tsx';
import { DoorForm } from './door-form.tsx';
import { doorQuery } from './door-queries.ts';
import './door.css';
import { Held } from './held.tsx';

/** A member's own terms, what waits because of them, and the codes that open the door. */
export function DoorPage() {
  const t = useTranslations('door');
  const settings = useTranslations('settings');
  const { data: door, isError, error, refetch } = useQuery(doorQuery);
  usePageTitle(t('title'));
  return (
    <main id="content" className="page narrow door">
      <Link className="page-back" to="/settings">
        {settings('title')}
      </Link>
      <h1 className="page-title">{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {!door && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {door && (
        <>
          <Held />
          <DoorForm door={door} />
          <Codes />
        </>
      )}
    </main>
  );
}
