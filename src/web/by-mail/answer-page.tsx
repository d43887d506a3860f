import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { AnswerLinkView } from '../../http/mail-schemas.ts';
import { call } from '../api.ts';
import { QuestionField } from '../request/question-field.tsx';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { Front } from '../welcome/front.tsx';
import './by-mail.css';

/** What may be asked of anybody; which question fits best is not worked out here. */
const OFFERED = ['reason', 'benefit', 'met'] as const;

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
  const sentenceOf = useSentence();
  const acting = useSending(token);
  const { act, sender } = link;
  const [question, setQuestion] = useState('');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    acting.mutate(act === 'ask' ? { question } : {});
  };
  return (
    <form onSubmit={submit}>
      <h1>{t(`titles.${act}`)}</h1>
      <Asking link={link} />
      {act === 'ask' && (
        <div className="by-mail-question">
          <QuestionField offers={OFFERED} words={question} onChange={setQuestion} />
        </div>
      )}
      <p className="by-mail-follows">{t(`texts.${act}`, { name: sender.name })}</p>
      <FormProblem text={acting.error ? sentenceOf(acting.error) : null} />
      <Button type="submit" look="yes" disabled={acting.isPending}>
        {t(`acts.${act}`)}
      </Button>
    </form>
  );
}

/** Who asks, why, in which words, and what we think of it. */
function Asking({ link: { sender, reason, because, note } }: Pick<LinkProps, 'link'>) {
  const t = useTranslations();
  return (
    <>
      <p className="by-mail-who">
        <b>{sender.name}</b>
        {sender.headline && <span>{sender.headline}</span>}
      </p>
      <p className="by-mail-reason">{t(`reasons.${reason}.said`)}</p>
      {note && (
        <blockquote className="by-mail-note" aria-label={t('byMail.answer.says', { name: sender.name })}>
          {note}
        </blockquote>
      )}
      {because.length > 0 && (
        <section className="by-mail-because">
          <h2>{t('byMail.answer.think')}</h2>
          <ul>
            {because.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Done({ link: { act, isStanding, mayUndo, sender }, token }: LinkProps) {
  const t = useTranslations('byMail.answer');
  const sentenceOf = useSentence();
  const undoing = useSending(token, '/undo');
  return (
    <>
      <h1>{isStanding ? t(`done.${act}`) : t('changed')}</h1>
      <p className="lead">
        {isStanding ? t(`doneTexts.${act}`, { name: sender.name }) : t('changedText', { name: sender.name })}
      </p>
      <FormProblem text={undoing.error ? sentenceOf(undoing.error) : null} />
      <div className="by-mail-acts">
        {mayUndo && (
          <Button disabled={undoing.isPending} onClick={() => undoing.mutate({})}>
            {t('undo')}
          </Button>
        )}
        <Inside />
      </div>
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
