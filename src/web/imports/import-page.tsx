import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { importsQuery } from '../queries.ts';
import { Icon } from '../ui/icon.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { DropZone } from './drop-zone.tsx';
import { ImportList } from './import-list.tsx';
import './imports.css';

const LINKEDIN_EXPORT = 'https://www.linkedin.com/mypreferences/d/download-my-data';

export function ImportPage() {
  const t = useTranslations('imports');
  usePageTitle(t('title'));
  return (
    <main id="content" className="page">
      <h1 className="page-title">{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <div className="import">
        <DropZone />
        <section className="import-how">
          <h2>{t('how.title')}</h2>
          <ol>
            <li>{t('how.one')}</li>
            <li>{t('how.two')}</li>
            <li>{t('how.three')}</li>
          </ol>
          <a href={LINKEDIN_EXPORT} target="_blank" rel="noopener noreferrer">
            {t('how.link')} <Icon name="out" size={14} />
          </a>
        </section>
      </div>
      <Past />
    </main>
  );
}

function Past() {
  const t = useTranslations('imports');
  const { data } = useQuery(importsQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <section className="import-past">
      <h2>{t('past')}</h2>
      <ImportList imports={data.items} />
    </section>
  );
}
