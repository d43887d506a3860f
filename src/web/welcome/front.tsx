import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Mark } from '../ui/icon.tsx';
import { LiveRegion, Toast } from '../ui/toast.tsx';
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
        <Example />
      </header>
      <main id="content" className="front-sheet">
        {children}
      </main>
      <Toast />
      <LiveRegion />
    </div>
  );
}

/** The idea in one picture: a note, the passage that counts, and why. */
function Example() {
  const t = useTranslations('welcome.example');
  return (
    <figure className="front-example" aria-hidden="true">
      <blockquote>
        {t('before')}
        <mark>{t('passage')}</mark>
        {t('after')}
      </blockquote>
      <ol>
        <li>{t('personal')}</li>
        <li>{t('confirmed')}</li>
      </ol>
    </figure>
  );
}
