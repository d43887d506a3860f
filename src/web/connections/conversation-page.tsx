import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Conversation } from '../../http/sending-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { FollowUpsWith } from '../waiting/with-member.tsx';
import { Beginning } from './beginning.tsx';
import { conversationQuery } from './connection-queries.ts';
import './connections.css';
import { Messages } from './messages.tsx';
import { WriteForm } from './write-form.tsx';

const ConnectionReport = lazy(() =>
  import('./connection-report.tsx').then((file) => ({ default: file.ConnectionReport })),
);
const EndDialog = lazy(() => import('./end-dialog.tsx').then((file) => ({ default: file.EndDialog })));

/** One connection: why it began, and everything written since. */
export function ConversationPage() {
  const t = useTranslations('connections');
  const { handle } = useParams({ from: '/member/desk/connections/$handle' });
  const found = useInfiniteQuery(conversationQuery(handle));
  const [latest] = found.data?.pages ?? [];
  const [reported, setReported] = useState<Conversation['messages'][number] | null>(null);
  usePageTitle(latest?.name ?? '', t('title'));
  return (
    <main id="content" className="page contacts">
      <Link className="page-back" to="/connections">
        {t('one.back')}
      </Link>
      {!latest &&
        (found.isError ? <Failed error={found.error} retry={() => void found.refetch()} /> : <Waiting />)}
      {latest && (
        <>
          <Head contact={latest} />
          {latest.beginning && <Beginning name={latest.name} beginning={latest.beginning} />}
          <FollowUpsWith handle={handle} />
          <section aria-labelledby="messages" className="contact-messages">
            <h2 id="messages">{t('one.messages')}</h2>
            {found.hasNextPage && (
              <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                {t('one.earlier')}
              </Button>
            )}
            <Messages
              name={latest.name}
              messages={found.data!.pages.flatMap(({ messages }) => messages).toReversed()}
              onReport={setReported}
            />
            {!latest.isDeleted && <WriteForm name={latest.name} handle={handle} />}
            <Suspense>
              {reported && (
                <ConnectionReport person={latest} message={reported} onClose={() => setReported(null)} />
              )}
            </Suspense>
          </section>
        </>
      )}
    </main>
  );
}

function Head({ contact }: { contact: Conversation }) {
  const t = useTranslations();
  const day = useDay();
  const [opened, setOpened] = useState<'end' | 'report' | null>(null);
  const { name, handle, headline, reason, connectedOn, isDeleted } = contact;
  const close = () => setOpened(null);
  return (
    <header className="contact-head">
      <div>
        <h1 className="page-title">{name}</h1>
        <p>{headline}</p>
        <p>
          {t(`reasons.${reason}.short`)} · {t('connections.since', { date: day(connectedOn) })}
        </p>
      </div>
      <p className="contact-acts">
        {!isDeleted && (
          <Link className="button quiet" to="/people/$handle" params={{ handle }}>
            {t('connections.one.page')}
          </Link>
        )}
        {!isDeleted && (
          <Button look="quiet" onClick={() => setOpened('report')}>
            {t('moderation.report.act')}
          </Button>
        )}
        <Button look="quiet" onClick={() => setOpened('end')}>
          {t('connections.one.end')}
        </Button>
      </p>
      <Suspense>
        {opened === 'end' && <EndDialog name={name} handle={handle} onClose={close} />}
        {opened === 'report' && <ConnectionReport person={contact} onClose={close} />}
      </Suspense>
    </header>
  );
}
