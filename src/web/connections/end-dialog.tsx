import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormProblem } from '../ui/field.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

interface EndDialogProps {
  name: string;
  handle: string;
  onClose: () => void;
}

/** Says what ending a connection does before it is done. */
export function EndDialog({ name, handle, onClose }: EndDialogProps) {
  const t = useTranslations('connections.one');
  const shell = useTranslations('shell');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const navigate = useNavigate();
  const cancel = useRef<HTMLButtonElement>(null);
  const ending = useMutation({
    mutationFn: () => call(`/api/v1/connections/${encodeURIComponent(handle)}`, { method: 'DELETE' }),
    onSuccess: async () => {
      notices.say(t('ended', { name }));
      await navigate({ to: '/connections' });
      client.removeQueries({ queryKey: ['conversation', handle] });
      await client.invalidateQueries({ queryKey: ['connections'] });
      await client.invalidateQueries({ queryKey: ['person', handle] });
    },
  });
  return (
    <Dialog title={t('end')} text={t('endText', { name })} onClose={onClose} initialFocus={cancel}>
      <FormProblem text={ending.isError ? sentenceOf(ending.error) : null} />
      <div className="dialog-acts">
        <Button ref={cancel} onClick={onClose}>
          {shell('cancel')}
        </Button>
        <Button look="no" disabled={ending.isPending} onClick={() => ending.mutate()}>
          {t('end')}
        </Button>
      </div>
    </Dialog>
  );
}
