import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { DOOR_ACTIONS } from '../../domain/door.ts';
import type { DoorTerms } from '../../http/door-schemas.ts';
import { Time } from '../ui/time.tsx';
import { useDelayed } from '../use-delayed.ts';
import { previewQuery } from './door-queries.ts';

const STANDS_STILL = 300;

/** What these terms would have done with past requests. Only the table decides that, so words are not waited for. */
export function DoorPreview({ terms }: { terms: DoorTerms }) {
  const t = useTranslations('door');
  const format = useFormatter();
  const asked = JSON.stringify({ ...terms, question: '', askWords: '', declineWords: '', pausedUntil: null });
  const { data } = useQuery(previewQuery(useDelayed(asked, STANDS_STILL)));
  if (!data) return null;
  const { of, days, changed, counts, examples } = data;
  const said =
    of === 0
      ? t('preview.none', { days })
      : changed === 0
        ? t('preview.same', { of, days })
        : t('preview.changed', { of, days, changed });
  const sums = DOOR_ACTIONS.filter((action) => counts[action] > 0).map(
    (action) => `${counts[action]} ${t(`did.${action}`)}`,
  );
  return (
    <section className="door-part door-preview" aria-live="polite">
      <h2>{t('preview.title')}</h2>
      <p>
        {said} {changed > 0 && t('preview.counts', { counts: format.list(sums) })}
      </p>
      {examples.length > 0 && (
        <ul>
          {examples.map(({ id, name, sentAt, was, would }) => (
            <li key={id}>
              <div>
                <b>{name}</b>
                <span>{t('preview.was', { was: t(`did.${was}`), would: t(`did.${would}`) })}</span>
              </div>
              <span>
                <Time at={sentAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
