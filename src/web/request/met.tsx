import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { call } from '../api.ts';
import { requestQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

/** One tap that settles whether the two have met; it can be said the other way as long as the request is open. */
export function Met({ card, name }: { card: RequestCard; name: string }) {
  const t = useTranslations('request.met');
  const say = useSay(card.id);
  if (!card.met) return null;
  const { said } = card.met;
  return (
    <section className="met" aria-labelledby="met-title">
      <div>
        <h3 id="met-title">{t('label')}</h3>
        <p>{t('text', { name })}</p>
      </div>
      <div className="met-answers">
        <Button aria-pressed={said === true} disabled={say.isPending} onClick={() => say.mutate(true)}>
          {t('yes')}
        </Button>
        <Button aria-pressed={said === false} disabled={say.isPending} onClick={() => say.mutate(false)}>
          {t('no')}
        </Button>
      </div>
    </section>
  );
}

function useSay(id: string) {
  const t = useTranslations('request.met');
  const client = useQueryClient();
  const sentenceOf = useSentence();
  return useMutation({
    mutationFn: (met: boolean) =>
      call<RequestCard>(`/api/v1/requests/${id}/met`, { method: 'POST', body: { met } }),
    onSuccess: async (card, met) => {
      client.setQueryData(requestQuery(id).queryKey, card);
      notices.say(t(met ? 'saidYes' : 'saidNo'));
      await client.invalidateQueries({ queryKey: ['inbox'] });
    },
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
  });
}
