import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { LINE_KINDS } from '../../domain/profile/line.ts';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { CardForm } from './card-form.tsx';
import { Employers } from './employers.tsx';
import { Files } from './files.tsx';
import { LinesOfKind } from './lines-of-kind.tsx';
import './profile.css';
import { profileQuery } from './profile-queries.ts';
import { WelcomeForm } from './welcome-form.tsx';

/** The member's own profile, part by part. */
export function ProfilePage() {
  const t = useTranslations();
  const { data: profile, isError, error, refetch } = useQuery(profileQuery);
  usePageTitle(t('profile.title'));
  return (
    <main id="content" className="page profile">
      <Link className="page-back" to="/settings">
        {t('settings.title')}
      </Link>
      <h1 className="page-title">{t('profile.title')}</h1>
      <p className="lead">{t('profile.lead')}</p>
      {!profile && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting lines={6} />)}
      {profile && (
        <>
          <CardForm profile={profile} />
          {LINE_KINDS.map((kind) => (
            <LinesOfKind key={kind} kind={kind} profile={profile} />
          ))}
          <Employers />
          <WelcomeForm profile={profile} />
          <Files />
        </>
      )}
    </main>
  );
}
