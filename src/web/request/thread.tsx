import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { hasAddress } from './note-segments.ts';
import { useDay } from './use-day.ts';

interface ThreadProps {
  card: RequestCard;
  ask: NonNullable<RequestCard['ask']>;
  name: string;
}

/** The recipient's question and the sender's one answer to it. */
export function Thread({ card, ask, name }: ThreadProps) {
  const t = useTranslations('request.thread');
  const links = useTranslations('request.note');
  const day = useDay();
  return (
    <section className="thread" aria-label={t('label')}>
      <div>
        <h3>{t(ask.isAutomatic ? 'yourDoor' : 'you', { date: day(ask.askedAt) })}</h3>
        <blockquote>{ask.question}</blockquote>
      </div>
      {ask.answeredAt ? (
        <div className="thread-answer">
          <h3>{t('them', { name, date: day(ask.answeredAt) })}</h3>
          <blockquote>{ask.answer}</blockquote>
          {ask.risk && ask.risk.level !== 'ok' && (
            <p className="thread-careful">{t(`careful.${ask.risk.level}`)}</p>
          )}
          {hasAddress(ask.answer) && <p className="note-inert">{links('inert')}</p>}
        </div>
      ) : (
        <p>{card.state === 'ended' ? t('unanswered') : t('open', { name, date: day(card.deadline) })}</p>
      )}
    </section>
  );
}
