import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../ui/page-title.ts';
import { ChangePassword } from './change-password.tsx';
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
      <ChangePassword />
      <SecondFactor />
    </main>
  );
}
