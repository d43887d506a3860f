import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import '../settings/settings.css';
import { Failed } from '../ui/failed.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { Codes } from './codes.tsx';
import { DoorForm } from './door-form.tsx';
import { doorQuery } from './door-queries.ts';
import './door.css';
import { Held } from './held.tsx';
import { SettingsFrame } from '../settings/settings-frame.tsx';

/** A member's own terms, what waits because of them, and the codes that open the door. */
export function DoorPage() {
  const t = useTranslations('door');
  const { data: door, isError, error, refetch } = useQuery(doorQuery);
  return (
    <SettingsFrame title={t('title')} look="narrow door">
      <p className="lead">{t('lead')}</p>
      {!door && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {door && (
        <>
          <Held />
          <DoorForm door={door} />
          <Codes />
        </>
      )}
    </SettingsFrame>
  );
}
