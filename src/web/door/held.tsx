import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { InboxItem } from '../../http/schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { heldQuery } from './door-queries.ts';

/** What waits at the door; where nobody does, nothing is said before there is a reason to. */
export function Held() {
  const t = useTranslations('door.held');
  const { data } = useQuery(heldQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <section className="things" id="held">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <ul>
        {data.items.map((item) => (
          <HeldRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function HeldRow({ item }: { item: InboxItem }) {
  const t = useTranslations();
  const entering = useLetIn();
  const name = item.sender.name || t('request.unnamed');
  return (
    <li>
      <div>
        <b>{name}</b>
        <span>
          {t(`reasons.${item.reason}.short`)}
          {item.because && ` · ${item.because.text}`}
        </span>
        {item.excerpt && <span className="held-words">{item.excerpt}</span>}
      </div>
      <Button
        aria-label={t('door.held.letInFor', { name })}
        disabled={entering.isPending}
        onClick={() => entering.mutate(item.id)}
      >
        {t('door.held.letIn')}
      </Button>
    </li>
  );
}

function useLetIn() {
  const t = useTranslations('door.held');
  const client = useQueryClient();
  const sentenceOf = useSentence();
  return useMutation({
    mutationFn: (id: string) => call(`/api/v1/me/door/held/${id}/let-in`, { method: 'POST', body: {} }),
    onSuccess: () => notices.say(t('done')),
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: heldQuery.queryKey });
      void client.invalidateQueries({ queryKey: ['inbox'] });
    },
  });
}
