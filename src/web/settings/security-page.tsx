import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { waysInQuery } from '../queries.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { ChangePassword } from './change-password.tsx';
import { FirstPassword } from './first-password.tsx';
import { OutsideAccount } from './outside-account.tsx';
import { Passkeys } from './passkeys.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import './settings.css';

export function SecurityPage() {
  const t = useTranslations('accounts.security');
  const settings = useTranslations('settings');
  usePageTitle(t('title'));
  return (
    <main id="content" className="page narrow">
      <Link className="page-back" to="/settings">
        {settings('title')}
      </Link>
      <h1 className="page-title">{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <Sessions />
      <Passkeys />
      <OutsideAccount />
      <Password />
    </main>
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
