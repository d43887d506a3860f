import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { InboxItem } from '../../http/schemas.ts';
import { Button } from '../ui/button.tsx';
import { sameSender } from './same-sender.ts';
import { useSelection } from './selection.tsx';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx').then((file) => ({ default: file.BulkDialog })));

/** What can be done with the requests that are selected. */
export function SelectionBar({ items }: { items: readonly InboxItem[] }) {
  const t = useTranslations('inbox.pick');
  const { picked, end, add } = useSelection();
  const [verb, setVerb] = useState<'ignore' | 'decline' | null>(null);
  if (picked === null) return null;
  const ids = [...picked];
  const [only] = ids.length === 1 ? ids : [];
  const alike = only === undefined ? [] : sameSender(items, only);
  return (
    <section className="pick-bar" aria-label={t('label')}>
      <p aria-live="polite">{t('count', { count: ids.length })}</p>
      {alike.length > 1 && (
        <Button onClick={() => add(alike)}>
          {t('sameSender', {
            count: alike.length,
            name: items.find(({ id }) => id === only)?.sender.name ?? '',
          })}
        </Button>
      )}
      <Button disabled={ids.length === 0} onClick={() => setVerb('ignore')}>
        {t('ignore')}
      </Button>
      <Button disabled={ids.length === 0} onClick={() => setVerb('decline')}>
        {t('decline')}
      </Button>
      <Button look="quiet" onClick={end}>
        {t('end')}
      </Button>
      <Suspense>{verb && <BulkDialog verb={verb} ids={ids} onClose={() => setVerb(null)} />}</Suspense>
    </section>
  );
}
