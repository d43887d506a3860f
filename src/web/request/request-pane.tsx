import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestCard as Card } from '../../http/schemas.ts';
import { focusNext } from '../inbox/focus-next.ts';
import { neighbour } from '../inbox/next-request.ts';
import { useTriage } from '../inbox/triage.tsx';
import { requestQuery } from '../queries.ts';
import { IconButton } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { Icon } from '../ui/icon.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Toast } from '../ui/toast.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { AnswerBar } from './answer-bar.tsx';
import { RequestCard } from './request-card.tsx';
import './request.css';

export function RequestPane() {
  const t = useTranslations('request');
  const { id = '' } = useParams({ strict: false });
  const { data: card, error, isError, refetch } = useQuery(requestQuery(id));
  usePrefetchedNeighbours(id);
  return (
    <div className="pane">
      <PaneHead id={id} />
      {card ? (
        <Loaded key={`card-${id}`} card={card} />
      ) : isError ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Waiting />
      )}
      <Toast />
      {card && <AnswerBar key={`answers-${id}`} card={card} name={card.sender.name || t('unnamed')} />}
    </div>
  );
}

function Loaded({ card }: { card: Card }) {
  const t = useTranslations('request');
  const title = useRef<HTMLHeadingElement>(null);
  const name = card.sender.name || t('unnamed');
  usePageTitle(name);
  useEffect(() => {
    if (focusNext.target !== 'card') return;
    focusNext.target = null;
    title.current?.focus({ preventScroll: true });
  }, []);
  return <RequestCard card={card} name={name} titleRef={title} />;
}

/** On a phone the card covers the list; this leads back to it and on to its neighbours. */
function PaneHead({ id }: { id: string }) {
  const t = useTranslations();
  const { ids, view, open } = useTriage();
  const index = ids.indexOf(id);
  const search = view === 'open' ? {} : { view };
  return (
    <div className="pane-head">
      <Link className="button quiet pane-back" to="/inbox" search={search} replace resetScroll={false}>
        <Icon name="back" />
        {t('inbox.title')}
      </Link>
      {index !== -1 && <span>{t('request.position', { index: index + 1, count: ids.length })}</span>}
      <IconButton
        label={t('request.previous')}
        disabled={index <= 0}
        onClick={() => open(neighbour(ids, id, -1), 'card')}
      >
        <Icon name="up" />
      </IconButton>
      <IconButton
        label={t('request.next')}
        disabled={index === ids.length - 1}
        onClick={() => open(neighbour(ids, id, 1), 'card')}
      >
        <Icon name="down" />
      </IconButton>
    </div>
  );
}

/** The next request is usually wanted next: it is there before it is asked for. */
function usePrefetchedNeighbours(id: string) {
  const { ids } = useTriage();
  const client = useQueryClient();
  useEffect(() => {
    for (const step of [1, -1]) {
      const near = neighbour(ids, id, step);
      if (near && near !== id) void client.prefetchQuery(requestQuery(near));
    }
  }, [ids, id, client]);
}
