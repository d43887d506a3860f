import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { hasAddress } from './note-segments.ts';

/** What the recipient's own door did with a request, and what its sender answered there. */
export function DoorDid({ door, name }: { door: NonNullable<RequestCard['door']>; name: string }) {
  const t = useTranslations();
  const { by, action, answer } = door;
  const did = (): string | null => {
    if (by === 'code' || by === 'pause') return t(`door.card.${by}`);
    const isNews = by !== 'all' && action !== 'show';
    return isNews ? t(`door.card.action.${action}`, { row: t(`door.rows.${by}`) }) : null;
  };
  const news = did();
  if (!news && !answer) return null;
  return (
    <section className="thread" aria-label={t('door.title')}>
      {news && <p>{news}</p>}
      {answer && (
        <div>
          <h3>{t('door.card.question')}</h3>
          <blockquote>{answer.question}</blockquote>
        </div>
      )}
      {answer && (
        <div className="thread-answer">
          <h3>{t('door.card.answer', { name })}</h3>
          <blockquote>{answer.answer}</blockquote>
          {answer.risk && answer.risk.level !== 'ok' && (
            <p className="thread-careful">{t(`request.thread.careful.${answer.risk.level}`)}</p>
          )}
          {hasAddress(answer.answer) && <p className="note-inert">{t('request.note.inert')}</p>}
        </div>
      )}
    </section>
  );
}
