import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { SentRequest } from '../../http/sending-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormProblem } from '../ui/field.tsx';
import { useSentence } from '../ui/sentence.ts';
import { useActing } from './acting.ts';

export function WithdrawDialog({ request, onClose }: { request: SentRequest; onClose: () => void }) {
  const t = useTranslations('sent.withdraw');
  const shell = useTranslations('shell');
  const sentenceOf = useSentence();
  const cancel = useRef<HTMLButtonElement>(null);
  const withdrawing = useActing(request, onClose);
  return (
    <Dialog
      title={t('title')}
      text={t('text', { name: request.to.name })}
      onClose={onClose}
      initialFocus={cancel}
    >
      <FormProblem text={withdrawing.isError ? sentenceOf(withdrawing.error) : null} />
      <div className="dialog-acts">
        <Button ref={cancel} onClick={onClose}>
          {shell('cancel')}
        </Button>
        <Button
          look="no"
          disabled={withdrawing.isPending}
          onClick={() => withdrawing.mutate({ act: 'withdraw' })}
        >
          {t('act')}
        </Button>
      </div>
    </Dialog>
  );
}
