import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { waysInQuery } from '../queries.ts';
import { ChangePassword } from './change-password.tsx';
import { FirstPassword } from './first-password.tsx';
import { OutsideAccount } from './outside-account.tsx';
import { Passkeys } from './passkeys.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import './settings.css';

export function SecurityPage() {
  const t = useTranslations('accounts.security');
  return (
    <SettingsFrame title={t('title')}>
      <p className="lead">{t('lead')}</p>
      <Sessions />
      <Passkeys />
      <OutsideAccount />
      <Password />
    </SettingsFrame>
  );
}

/** What belongs to a password, for accounts that have one. */
function Password() {
  const { data } = useQuery(waysInQuery);
  if (data?.hasPassword === false) return <FirstPassword isFresh={data.isFresh} />;
  return (
    <>
      <ChangePassword />
      <SecondFactor />
    </>
  );
}
