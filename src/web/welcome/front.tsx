import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Mark } from '../ui/icon.tsx';
import { Toast } from '../ui/toast.tsx';
import './welcome.css';

/** The page before one is inside: what this is on one side, the one thing to do on the other. */
export function Front({ children, isWide = false }: { children: ReactNode; isWide?: boolean }) {
  const t = useTranslations('welcome');
  return (
    <div className={isWide ? 'front wide' : 'front'}>
      <header className="front-claim">
        <p className="front-mark">
          <Mark />
          Forthright
        </p>
        <p className="front-words">{t('claim')}</p>
        <p className="front-promise">{t('promise')}</p>
      </header>
      <main id="content" className="front-sheet">
        {children}
      </main>
      <Toast />
    </div>
  );
}
