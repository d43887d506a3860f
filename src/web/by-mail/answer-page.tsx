import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { AnswerLinkView } from '../../http/mail-schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { FormProblem, LongField } from '../ui/field.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Front } from '../welcome/front.tsx';

/** Where a link in a mail leads: what it is about, and one button. Opening the page changes nothing. */
export function AnswerPage() {
  const t = useTranslations('byMail.answer');
  const { token = '-' } = useSearch({ from: '/answer' });
  const { data: link, isPending } = useQuery({
    queryKey: ['answer-link', token],
    queryFn: ({ signal }) =>
      call<AnswerLinkView>(`/api/v1/answer-links/${encodeURIComponent(token)}`, { signal }),
    retry: false,
    refetchOnWindowFocus: false,
  });
  usePageTitle(link ? t(`titles.${link.act}`) : t('over.title'));
  return (
    <Front>
      {isPending && <Waiting lines={5} />}
      {!isPending && !link && (
        <>
          <h1>{t('over.title')}</h1>
          <p className="lead">{t('over.text')}</p>
          <Inside />
        </>
      )}
      {link && (link.isUsed ? <Done link={link} token={token} /> : <Confirm link={link} token={token} />)}
    </Front>
  );
}

interface LinkProps {
  link: AnswerLinkView;
  token: string;
}

/** What the page sends; afterwards the link is looked at again. */
function useSending(token: string, path = '') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { question?: string }) =>
      call(`/api/v1/answer-links/${encodeURIComponent(token)}${path}`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['answer-link', token] }),
  });
}

function Confirm({ link, token }: LinkProps) {
  const t = useTranslations('byMail.answer');
  const reasons = useTranslations('reasons');
  const sentenceOf = useSentence();
  const acting = useSending(token);
  const { act, sender, reason, because, note } = link;
  const [question, setQuestion] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    acting.mutate(act === 'ask' ? { question } : {});
  };
  return (
    <form onSubmit={submit}>
      <h1>{t(`titles.${act}`)}</h1>
      <p>
        <b>{sender.name}</b>
        {sender.headline && `, ${sender.headline}`}
      </p>
      <p className="lead">{reasons(`${reason}.said`)}</p>
      {because.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {note && <blockquote aria-label={t('says', { name: sender.name })}>{note}</blockquote>}
      {act === 'ask' && <Question question={question} onChange={setQuestion} />}
      <p className="lead">{t(`texts.${act}`, { name: sender.name })}</p>
      <FormProblem text={acting.error ? sentenceOf(acting.error) : null} />
      <Button type="submit" look="yes" disabled={acting.isPending}>
        {t(`acts.${act}`)}
      </Button>
    </form>
  );
}

const OFFERED = ['reason', 'benefit', 'met'] as const;

/** One of three questions, or words of one's own. */
function Question({ question, onChange }: { question: string; onChange: (question: string) => void }) {
  const t = useTranslations('byMail.answer');
  const offered = useTranslations('request.ask.offered');
  const options = OFFERED.map((one) => ({ value: offered(one), label: offered(one) }));
  return (
    <>
      <Choice look="list" label={t('question')} options={options} value={question} onChange={onChange} />
      <LongField
        label={t('question')}
        value={question}
        maxLength={1_000}
        required
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

function Done({ link: { act, mayUndo }, token }: LinkProps) {
  const t = useTranslations('byMail.answer');
  const sentenceOf = useSentence();
  const undoing = useSending(token, '/undo');
  return (
    <>
      <h1>{undoing.isSuccess ? t('undone') : t(`done.${act}`)}</h1>
      <p className="lead">{t('used')}</p>
      <FormProblem text={undoing.error ? sentenceOf(undoing.error) : null} />
      {mayUndo && !undoing.isSuccess && (
        <Button disabled={undoing.isPending} onClick={() => undoing.mutate({})}>
          {t('undo')}
        </Button>
      )}{' '}
      <Inside />
    </>
  );
}

function Inside() {
  const t = useTranslations('byMail.answer');
  return (
    <a className="button" href="/inbox">
      {t('signIn')}
    </a>
  );
}
