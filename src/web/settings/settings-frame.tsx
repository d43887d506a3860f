import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { usePageTitle } from '../ui/page-title.ts';

interface SettingsFrameProps {
  title: string;
  /** Beside `page`, of the style sheet. */
  look?: string;
  children: ReactNode;
}

/** What every page below the settings has: its title, also in the browser's bar, and the way back. */
export function SettingsFrame({ title, look = 'narrow', children }: SettingsFrameProps) {
  const t = useTranslations('settings');
  usePageTitle(title);
  return (
    <main id="content" className={`page ${look}`}>
      <Link className="page-back" to="/settings">
        {t('title')}
      </Link>
      <h1 className="page-title">{title}</h1>
      {children}
    </main>
  );
}
