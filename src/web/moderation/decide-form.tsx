import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LONGEST_PAUSE_DAYS, LONGEST_REASON, OUTCOMES, type Outcome } from '../../domain/moderation.ts';
import type { ReportPage } from '../../http/moderation-schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field, FormProblem, LongField } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { reportQuery } from './moderation-queries.ts';

/** What a moderator offers first; long enough to be noticed, short enough to come back from. */
const USUAL_PAUSE = 7;

/** The decision: what follows, and why. */
export function DecideForm({ report }: { report: ReportPage }) {
  const t = useTranslations('moderation');
  const sentenceOf = useSentence();
  const { name } = report.reported;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const deciding = useDeciding(report.id);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const days = outcome === 'paused' ? Number(textIn(form, 'days')) : 0;
    if (outcome) deciding.mutate({ outcome, days, reason: textIn(form, 'reason') });
  };
  const options = OUTCOMES.map((value) => ({
    value,
    label: value === 'paused' ? t('outcomes.paused', { days: USUAL_PAUSE }) : t(`outcomes.${value}`),
    text: t(`one.explain.${value}`, { name }),
  }));
  return (
    <form className="decide" onSubmit={submit}>
      <h2>{t(report.state === 'appealed' ? 'one.decideAppeal' : 'one.decide')}</h2>
      <Choice label={t('one.outcome')} options={options} value={outcome} onChange={setOutcome} look="list" />
      {outcome === 'paused' && (
        <Field
          label={t('one.days')}
          name="days"
          type="number"
          min={1}
          max={LONGEST_PAUSE_DAYS}
          defaultValue={USUAL_PAUSE}
          required
        />
      )}
      <LongField
        label={t('one.reason')}
        name="reason"
        maxLength={LONGEST_REASON}
        hint={t(outcome === 'none' && report.state === 'open' ? 'one.reasonHintNone' : 'one.reasonHint', {
          name,
        })}
        required
      />
      <FormProblem text={deciding.isError ? sentenceOf(deciding.error) : null} />
      <Button type="submit" look="yes" disabled={outcome === null || deciding.isPending}>
        {t('one.save')}
      </Button>
    </form>
  );
}

function useDeciding(id: string) {
  const t = useTranslations('moderation.one');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { outcome: Outcome; days: number; reason: string }) =>
      call<ReportPage>(`/api/v1/moderation/reports/${id}/decision`, { method: 'POST', body }),
    onSuccess: async (report) => {
      client.setQueryData(reportQuery(id).queryKey, report);
      notices.say(t('saved'));
      await client.invalidateQueries({ queryKey: ['reports'] });
    },
  });
}
