import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { LINE_KINDS } from '../../domain/profile/line.ts';
import { Failed } from '../ui/failed.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { CardForm } from './card-form.tsx';
import { Employers } from './employers.tsx';
import { Files } from './files.tsx';
import { LinesOfKind } from './lines-of-kind.tsx';
import './profile.css';
import { profileQuery } from './profile-queries.ts';
import { WelcomeForm } from './welcome-form.tsx';
import { SettingsFrame } from '../settings/settings-frame.tsx';

/** The member's own profile, part by part. */
export function ProfilePage() {
  const t = useTranslations();
  const { data: profile, isError, error, refetch } = useQuery(profileQuery);
  return (
    <SettingsFrame title={t('profile.title')} look="profile">
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
    </SettingsFrame>
  );
}
