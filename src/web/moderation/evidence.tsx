import { useTranslations } from 'use-intl';
import type { ReportPage } from '../../http/moderation-schemas.ts';
import { Time } from '../ui/time.tsx';

/** What a report is about, as it stood when it was made. Addresses in it are text, as in every note of a stranger. */
export function Evidence({ report }: { report: ReportPage }) {
  const t = useTranslations('moderation.one');
  const { note, claims, lines, thread, headline } = report.evidence;
  const isEmpty = [note, headline].every((text) => text === '') && lines.length + thread.length === 0;
  return (
    <section>
      <h2>{t('evidence')}</h2>
      {isEmpty && <p>{t('noEvidence')}</p>}
      {headline && <p>{headline}</p>}
      {note && <blockquote>{note}</blockquote>}
      {claims.length > 0 && <Listed title={t('claim')} texts={claims.map(({ claim }) => claim)} />}
      {lines.length > 0 && <Listed title={t('profile')} texts={lines} />}
      {thread.length > 0 && <Thread report={report} />}
    </section>
  );
}

function Listed({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {texts.map((text, place) => (
          <li key={place}>{text}</li>
        ))}
      </ul>
    </>
  );
}

function Thread({ report: { evidence, reporter, reported } }: { report: ReportPage }) {
  const t = useTranslations('moderation.one');
  return (
    <ol className="messages">
      {evidence.thread.map(({ by, text, at, isChosen }, place) => (
        <li key={place} className={isChosen ? 'chosen' : ''}>
          <p className="message-who">
            {by === 'reporter' ? reporter.name : reported.name} <Time at={at} />
          </p>
          <p className="message-text">{text}</p>
          {isChosen && <p className="message-careful">{t('chosen')}</p>}
        </li>
      ))}
    </ol>
  );
}
