import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { SentRequest } from '../../http/sending-schemas.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { useSentence } from '../ui/sentence.ts';
import { useActing } from './acting.ts';
import { EditForm } from './edit-form.tsx';

const WithdrawDialog = lazy(() =>
  import('./withdraw-dialog.tsx').then((file) => ({ default: file.WithdrawDialog })),
);

/** What the sender may still do; answering stands beside the question. */
export function SentActs({ request }: { request: SentRequest }) {
  const t = useTranslations('sent.acts');
  const sentenceOf = useSentence();
  const [opened, setOpened] = useState<'edit' | 'withdraw' | null>(null);
  const sendingNow = useActing(request);
  const may = (act: SentRequest['mayDo'][number]) => request.mayDo.includes(act);
  const close = () => setOpened(null);
  if (opened === 'edit' && may('edit')) return <EditForm request={request} onClose={close} />;
  return (
    <>
      <FormProblem text={sendingNow.isError ? sentenceOf(sendingNow.error) : null} />
      <div className="stands-acts">
        {request.state === 'accepted' && (
          <Link className="button yes" to="/connections/$handle" params={{ handle: request.to.handle }}>
            {t('write')}
          </Link>
        )}
        {may('send-now') && (
          <Button disabled={sendingNow.isPending} onClick={() => sendingNow.mutate({ act: 'send-now' })}>
            {t('send-now')}
          </Button>
        )}
        {may('edit') && <Button onClick={() => setOpened('edit')}>{t('edit')}</Button>}
        {may('withdraw') && (
          <Button look="quiet" onClick={() => setOpened('withdraw')}>
            {t('withdraw')}
          </Button>
        )}
      </div>
      <Suspense>{opened === 'withdraw' && <WithdrawDialog request={request} onClose={close} />}</Suspense>
    </>
  );
}
