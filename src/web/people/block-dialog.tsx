import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormProblem } from '../ui/field.tsx';
import { useSentence } from '../ui/sentence.ts';
import { useBlock } from './blocking.ts';

interface BlockDialogProps {
  person: { name: string; handle: string };
  onClose: () => void;
  /** Where to go when what stood on the page is gone. */
  onDone?: () => void;
}

/** Says exactly what blocking does before it is done. */
export function BlockDialog({ person, onClose, onDone = onClose }: BlockDialogProps) {
  const t = useTranslations('people.block');
  const shell = useTranslations('shell');
  const sentenceOf = useSentence();
  const cancel = useRef<HTMLButtonElement>(null);
  const blocking = useBlock(onDone);
  const { name } = person;
  return (
    <Dialog title={t('title', { name })} text={t('ends')} onClose={onClose} initialFocus={cancel}>
      <p className="dialog-said">{t('silent', { name })}</p>
      <p className="dialog-said">{t('later')}</p>
      <FormProblem text={blocking.isError ? sentenceOf(blocking.error) : null} />
      <div className="dialog-acts">
        <Button ref={cancel} onClick={onClose}>
          {shell('cancel')}
        </Button>
        <Button look="no" disabled={blocking.isPending} onClick={() => blocking.mutate(person)}>
          {t('act')}
        </Button>
      </div>
    </Dialog>
  );
}
