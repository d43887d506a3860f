import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LONGEST_REASON } from '../../domain/moderation.ts';
import type { OwnDecisions } from '../../http/moderation-schemas.ts';
import { call } from '../api.ts';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { FormProblem, LongField } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import './moderation.css';
import { ownDecisionsQuery } from './moderation-queries.ts';
import { OwnReportsList } from './own-reports.tsx';
import { useOutcome } from './use-outcome.ts';
import { SettingsFrame } from '../settings/settings-frame.tsx';

type Told = OwnDecisions['items'][number];

/** What moderators have decided about the member, and what became of the member's own reports. */
export function AccountPage() {
  const t = useTranslations('moderation.account');
  const { data, isError, error, refetch } = useQuery(ownDecisionsQuery);
  return (
    <SettingsFrame title={t('title')} look="narrow report">
      <section>
        <h2>{t('decisions')}</h2>
        {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
        {data?.items.length === 0 && <p>{t('noDecisions')}</p>}
        {data?.items.map((told) => (
          <OneDecision key={told.id} told={told} />
        ))}
      </section>
      <OwnReportsList />
    </SettingsFrame>
  );
}

function OneDecision({ told }: { told: Told }) {
  const t = useTranslations('moderation.account');
  const day = useDay();
  const say = useOutcome();
  const [first, second] = told.decisions;
  if (!first) return null;
  return (
    <article className="decision">
      <h3>{t('decidedOn', { outcome: say(first), date: day(first.at) })}</h3>
      <p>{t('what')}</p>
      <blockquote>{first.reason}</blockquote>
      {told.appeal && <blockquote>{told.appeal.text}</blockquote>}
      {told.appeal && !second && <p>{t('appealed', { date: day(told.appeal.at) })}</p>}
      {second && (
        <>
          <h3>{t('lifted', { outcome: say(second), date: day(second.at) })}</h3>
          <blockquote>{second.reason}</blockquote>
        </>
      )}
      {told.appealUntil && <Appeal id={told.id} until={told.appealUntil} />}
    </article>
  );
}

function Appeal({ id, until }: { id: string; until: string }) {
  const t = useTranslations('moderation.account');
  const day = useDay();
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const appealing = useMutation({
    mutationFn: (text: string) =>
      call(`/api/v1/me/decisions/${id}/appeal`, { method: 'POST', body: { text } }),
    onSuccess: async () => {
      notices.say(t('appealSent'));
      await client.invalidateQueries({ queryKey: ownDecisionsQuery.queryKey });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    appealing.mutate(textIn(new FormData(event.currentTarget), 'text'));
  };
  return (
    <form onSubmit={submit}>
      <LongField
        label={t('appeal')}
        hint={t('appealUntil', { date: day(until) })}
        name="text"
        maxLength={LONGEST_REASON}
        required
      />
      <FormProblem text={appealing.isError ? sentenceOf(appealing.error) : null} />
      <Button type="submit" disabled={appealing.isPending}>
        {t('appealSend')}
      </Button>
    </form>
  );
}
