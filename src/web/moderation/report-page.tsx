import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { DecisionTold, ReportPage as Report } from '../../http/moderation-schemas.ts';
import '../connections/connections.css';
import { useDay } from '../request/use-day.ts';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { DecideForm } from './decide-form.tsx';
import { Evidence } from './evidence.tsx';
import { reportQuery } from './moderation-queries.ts';
import './moderation.css';
import { useOutcome } from './use-outcome.ts';

/** One report: what it is about, what was before, and the decision. */
export function ReportPage() {
  const t = useTranslations('moderation.one');
  const { id } = useParams({ from: '/member/desk/moderation/$id' });
  const { data: report, isError, error, refetch } = useQuery(reportQuery(id));
  usePageTitle(t('back'));
  return (
    <main id="content" className="page narrow report">
      <Link className="page-back" to="/moderation">
        {t('back')}
      </Link>
      {!report && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {report && <One report={report} />}
    </main>
  );
}

function One({ report }: { report: Report }) {
  const t = useTranslations('moderation');
  const day = useDay();
  const { reported, reporter, words, at, kind } = report;
  return (
    <article>
      <h1 className="page-title">{t('one.title', { kind: t(`kinds.${kind}`), name: reported.name })}</h1>
      <p className="lead">{t('one.reportedBy', { name: reporter.name, date: day(at) })}</p>
      {words ? (
        <section>
          <h2>{t('one.said', { name: reporter.name })}</h2>
          <blockquote>{words}</blockquote>
        </section>
      ) : (
        <p>{t('one.saidNothing')}</p>
      )}
      <Evidence report={report} />
      <Between report={report} />
      <section>
        <h2>{t('one.before', { name: reported.name })}</h2>
        <Decisions decisions={report.before} />
        {report.before.length === 0 && <p>{t('one.noBefore')}</p>}
      </section>
      {report.decisions.length > 0 && (
        <section>
          <h2>{t('one.decided')}</h2>
          <Decisions decisions={report.decisions} />
        </section>
      )}
      {report.appeal && (
        <section>
          <h2>{t('one.appeal', { date: day(report.appeal.at) })}</h2>
          <blockquote>{report.appeal.text}</blockquote>
        </section>
      )}
      {report.mayDecide && <DecideForm key={report.state} report={report} />}
      {report.state === 'closed' && <p>{t('one.gone')}</p>}
    </article>
  );
}

function Between({ report: { history, reporter, reported } }: { report: Report }) {
  const t = useTranslations();
  const day = useDay();
  if (history.length === 0) return null;
  return (
    <section>
      <h2>{t('moderation.one.history')}</h2>
      <ul>
        {history.map(({ by, sentAt, state }) => (
          <li key={sentAt + by}>
            {t('moderation.one.historyLine', {
              name: by === 'reporter' ? reporter.name : reported.name,
              date: day(sentAt),
              state: t(`inbox.states.${state}`),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Decisions({ decisions }: { decisions: readonly DecisionTold[] }) {
  const t = useTranslations('moderation.account');
  const day = useDay();
  const say = useOutcome();
  return (
    <ul>
      {decisions.map((decision) => (
        <li key={decision.at}>
          <strong>{t('decidedOn', { outcome: say(decision), date: day(decision.at) })}</strong>
          <p>{decision.reason}</p>
        </li>
      ))}
    </ul>
  );
}
