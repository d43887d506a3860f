import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { LONGEST_WORDS } from '../../domain/transitions.ts';
import type { SentRequest } from '../../http/sending-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { LongField } from '../ui/field.tsx';
import { useSentence } from '../ui/sentence.ts';
import { useActing } from './acting.ts';

interface SentThreadProps {
  request: SentRequest;
  ask: NonNullable<SentRequest['ask']>;
}

/** The question that came back, and the one answer to it. */
export function SentThread({ request, ask }: SentThreadProps) {
  const t = useTranslations('sent');
  const thread = useTranslations('request.thread');
  const door = useTranslations('door.caller');
  const day = useDay();
  const { name } = request.to;
  return (
    <section className="thread" aria-label={thread('label')}>
      <div>
        <h3>{t('question', { name, date: day(ask.askedAt) })}</h3>
        <blockquote>{ask.question}</blockquote>
        {ask.isAutomatic && <p>{door('automatic', { name })}</p>}
      </div>
      {ask.answeredAt && (
        <div className="thread-answer">
          <h3>{t('yourAnswer', { date: day(ask.answeredAt) })}</h3>
          <blockquote>{ask.answer}</blockquote>
        </div>
      )}
      {request.mayDo.includes('answer') && <AnswerForm request={request} />}
    </section>
  );
}

function AnswerForm({ request }: { request: SentRequest }) {
  const t = useTranslations('sent.answer');
  const sentenceOf = useSentence();
  const [words, setWords] = useState('');
  const answering = useActing(request);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    answering.mutate({ act: 'answer', words: words.trim() });
  };
  return (
    <form onSubmit={submit}>
      <LongField
        label={t('label')}
        value={words}
        rows={5}
        maxLength={LONGEST_WORDS}
        hint={
          <>
            {t('hint')} {t('left', { count: LONGEST_WORDS - words.length })}
          </>
        }
        problem={answering.isError ? sentenceOf(answering.error) : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <Button type="submit" look="yes" disabled={answering.isPending || words.trim() === ''}>
        {t('send')}
      </Button>
    </form>
  );
}
