import { useFormatter, useTranslations } from 'use-intl';
import type { History } from '../../http/history-schemas.ts';

/** How the member's own requests fared. Two shares side by side are few enough to be their own table. */
export function OwnRequests({ history: { sent, received } }: { history: History }) {
  const t = useTranslations('history.sent');
  if (sent.requests === 0 && received.requests === 0) return null;
  const { requests, accepted, withNote, withNoteAccepted, medianDaysToAccept } = sent;
  const bars = [
    { name: t('withNote'), sent: withNote, accepted: withNoteAccepted },
    { name: t('withoutNote'), sent: requests - withNote, accepted: accepted - withNoteAccepted },
  ].filter((bar) => bar.sent > 0);
  return (
    <section className="plot">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <ul className="shares">
        {bars.map((bar) => (
          <Share key={bar.name} {...bar} />
        ))}
      </ul>
      {medianDaysToAccept !== null && <p>{t('median', { days: Math.round(medianDaysToAccept) })}</p>}
      {received.requests > 0 && <p>{t('received', received)}</p>}
    </section>
  );
}

function Share({ name, sent, accepted }: { name: string; sent: number; accepted: number }) {
  const t = useTranslations('history.sent');
  const format = useFormatter();
  const figures = { accepted: format.number(accepted), sent: format.number(sent) };
  return (
    <li>
      <span>{name}</span>
      <span className="bar" aria-hidden="true">
        <span className="share-track">
          <i style={{ width: `${(accepted / sent) * 100}%`, background: 'var(--c1)' }} />
        </span>
      </span>
      <b>{t('accepted', figures)}</b>
    </li>
  );
}
