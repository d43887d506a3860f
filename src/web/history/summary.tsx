import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { History } from '../../http/history-schemas.ts';
import { headlineOf } from './headline.ts';

/** The whole history in words, and the ends that are still open. */
export function Summary({ history }: { history: History }) {
  const t = useTranslations();
  const { reason, talked, silent } = headlineOf(history);
  const since = history.since?.slice(0, 4) ?? 'none';
  return (
    <>
      <p className="history-headline">
        {t('history.headline.people', { count: history.connections, since })}{' '}
        {reason &&
          t('history.headline.reason', {
            reason: t(`reasons.${reason.code}.short`),
            count: reason.count,
          })}{' '}
        {t('history.headline.outcome', { talked, silent })}
      </p>
      <p className="lead">{t('history.headline.ground', { messages: history.messages })}</p>
      <OpenEnds history={history} />
    </>
  );
}

function OpenEnds({ history }: { history: History }) {
  const t = useTranslations('history.todo');
  const format = useFormatter();
  const ends = [
    {
      count: history.iOweAnAnswer,
      text: t('owe', { count: history.iOweAnAnswer }),
      search: { owes: 'owner' },
    },
    {
      count: history.neverFollowedUp,
      text: t('never', { count: history.neverFollowedUp }),
      search: { follow_up: 'never' },
    },
    { count: history.connections, text: t('all', { count: history.connections }), search: {} },
  ];
  return (
    <ul className="open-ends" aria-label={t('label')}>
      {ends.map(({ count, text, search }) => (
        <li key={text}>
          <Link to="/history/people" search={search}>
            <b>{format.number(count)}</b> <span>{text}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
