import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { DoorCode } from '../../http/door-schemas.ts';
import { call } from '../api.ts';
import { meQuery } from '../queries.ts';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { QrCode } from '../ui/qr-code.tsx';
import { useSentence } from '../ui/sentence.ts';
import { codesQuery } from './door-queries.ts';

const USUAL_DAYS = 90;
const MOST_DAYS = 365;

/** Codes that open the door, and making another. */
export function Codes() {
  const t = useTranslations('door.codes');
  const { data } = useQuery(codesQuery);
  return (
    <section className="things">
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
      {data?.items.length === 0 && <p>{t('none')}</p>}
      <ul className="door-codes">
        {data?.items.map((code) => (
          <CodeRow key={code.id} code={code} />
        ))}
      </ul>
      <MakeCode />
    </section>
  );
}

function CodeRow({ code: { id, code, label, expiresAt, isOver, timesUsed } }: { code: DoorCode }) {
  const t = useTranslations('door.codes');
  const day = useDay();
  const client = useQueryClient();
  const dropping = useMutation({
    mutationFn: () => call(`/api/v1/me/door/codes/${id}`, { method: 'DELETE' }),
    onSuccess: () => notices.say(t('dropped')),
    onSettled: () => client.invalidateQueries({ queryKey: codesQuery.queryKey }),
  });
  return (
    <li>
      <div>
        <b className="door-code">{code}</b>
        <span>{label || t('unnamed')}</span>
        <span>{t(isOver ? 'over' : 'until', { date: day(expiresAt), times: timesUsed })}</span>
      </div>
      <Button
        aria-label={t('dropFor', { code })}
        disabled={dropping.isPending}
        onClick={() => dropping.mutate()}
      >
        {t('drop')}
      </Button>
      {!isOver && <Shown code={code} />}
    </li>
  );
}

/** The code as a picture and as a link; both lead to the page where a request is written, with the code in it. */
function Shown({ code }: { code: string }) {
  const t = useTranslations('door.codes');
  const { data: me } = useQuery(meQuery);
  const [isOpen, setIsOpen] = useState(false);
  if (!me) return null;
  const link = `${window.location.origin}/people/${me.handle}/ask?code=${encodeURIComponent(code)}`;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('show')}</summary>
      {isOpen && (
        <>
          <QrCode text={link} label={t('picture', { code })} />
          <CopyField label={t('link')} value={link} />
        </>
      )}
    </details>
  );
}

function MakeCode() {
  const t = useTranslations('door.codes');
  const client = useQueryClient();
  const sentenceOf = useSentence();
  const making = useMutation({
    mutationFn: (form: FormData) => {
      const body = { label: textIn(form, 'label'), days: Number(textIn(form, 'days')) };
      return call<DoorCode>('/api/v1/me/door/codes', { method: 'POST', body });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: codesQuery.queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    making.mutate(new FormData(form), { onSuccess: () => form.reset() });
  };
  return (
    <form className="invite" onSubmit={submit}>
      <Field label={t('label')} hint={t('labelHint')} name="label" maxLength={200} autoComplete="off" />
      <Field
        label={t('days')}
        name="days"
        type="number"
        min={1}
        max={MOST_DAYS}
        defaultValue={USUAL_DAYS}
        required
      />
      <FormProblem text={making.isError ? sentenceOf(making.error) : null} />
      <Button type="submit" disabled={making.isPending}>
        {t('make')}
      </Button>
    </form>
  );
}
