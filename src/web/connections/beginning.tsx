import { useTranslations } from 'use-intl';
import type { Conversation } from '../../http/sending-schemas.ts';
import { useDay } from '../request/use-day.ts';

interface BeginningProps {
  name: string;
  beginning: NonNullable<Conversation['beginning']>;
}

/** The request that was accepted: its note, the question and the answer, and what was promised. */
export function Beginning({ name, beginning }: BeginningProps) {
  const t = useTranslations('connections.one');
  const day = useDay();
  const { fromViewer, note, promise, sentAt, ask } = beginning;
  return (
    <section className="contact-beginning" aria-labelledby="beginning">
      <h2 id="beginning">{t('began')}</h2>
      <h3>{t(fromViewer ? 'yourNote' : 'theirNote', { name, date: day(sentAt) })}</h3>
      <blockquote>{note}</blockquote>
      {ask && (
        <>
          <h3>{t('asked', { date: day(ask.askedAt) })}</h3>
          <blockquote>{ask.question}</blockquote>
        </>
      )}
      {ask?.answeredAt && (
        <>
          <h3>{t('answered', { date: day(ask.answeredAt) })}</h3>
          <blockquote>{ask.answer}</blockquote>
        </>
      )}
      {promise && (
        <p className="contact-promise">
          <strong>{t(fromViewer ? 'yourPromise' : 'theirPromise', { name })}</strong> {promise}
        </p>
      )}
    </section>
  );
}
