import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { Invitation } from '../../http/account-schemas.ts';
import { call } from '../api.ts';
import { invitationsQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

export function OpenInvitations({ invitations }: { invitations: readonly Invitation[] }) {
  const t = useTranslations('accounts.invitations');
  const format = useFormatter();
  const withdrawing = useWithdraw();
  return (
    <section className="things">
      <h2>{t('list')}</h2>
      {invitations.length === 0 && <p>{t('none')}</p>}
      <ul>
        {invitations.map(({ id, note, usesLeft, expiresAt }) => (
          <li key={id}>
            <div>
              <strong>{note || t('unnamed')}</strong>
              <span>
                {t('lets', { count: usesLeft })},{' '}
                {t('until', { day: format.dateTime(new Date(expiresAt), { dateStyle: 'long' }) })}
              </span>
            </div>
            <Button
              aria-label={t('withdrawFor', { note: note || t('unnamed') })}
              disabled={withdrawing.isPending}
              onClick={() => withdrawing.mutate(id)}
            >
              {t('withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useWithdraw() {
  const t = useTranslations('accounts.invitations');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => call(`/api/v1/invitations/${id}`, { method: 'DELETE' }),
    onSuccess: () => notices.say(t('withdrawn')),
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey: invitationsQuery.queryKey }),
  });
}
