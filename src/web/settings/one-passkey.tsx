import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Passkey } from '../../http/account-schemas.ts';
import { call, type Call } from '../api.ts';
import { passkeysQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';

export function OnePasskey({ passkey: { id, name, addedAt, usedAt } }: { passkey: Passkey }) {
  const t = useTranslations('accounts.passkeys');
  const format = useFormatter();
  const [isNaming, setNaming] = useState(false);
  const changing = useChange(id);
  const dayOf = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' });
  const rename = (newName: string) =>
    changing.mutate(
      { sent: { method: 'PATCH', body: { name: newName } }, said: t('renamed') },
      { onSuccess: () => setNaming(false) },
    );
  if (isNaming)
    return (
      <li>
        <Rename name={name} isBusy={changing.isPending} onSave={rename} onCancel={() => setNaming(false)} />
      </li>
    );
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <span>
          {[
            t('addedOn', { day: dayOf(addedAt) }),
            usedAt ? t('usedOn', { day: dayOf(usedAt) }) : t('unused'),
          ].join(', ')}
        </span>
      </div>
      <div className="thing-acts">
        <Button aria-label={t('renameFor', { name })} onClick={() => setNaming(true)}>
          {t('rename')}
        </Button>
        <Button
          aria-label={t('removeFor', { name })}
          disabled={changing.isPending}
          onClick={() => changing.mutate({ sent: { method: 'DELETE' }, said: t('removed') })}
        >
          {t('remove')}
        </Button>
      </div>
    </li>
  );
}

interface RenameProps {
  name: string;
  isBusy: boolean;
  onSave: (name: string) => void;
  onCancel: () => void;
}

/** The list item has just become this field; whoever came by keyboard goes on typing. */
const focus = (field: HTMLInputElement | null) => field?.focus();

function Rename({ name, isBusy, onSave, onCancel }: RenameProps) {
  const t = useTranslations('accounts.passkeys');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(textIn(new FormData(event.currentTarget), 'name'));
  };
  return (
    <form className="thing-form" onSubmit={submit}>
      <Field label={t('name')} name="name" defaultValue={name} maxLength={100} ref={focus} required />
      <div className="thing-acts">
        <Button type="submit" disabled={isBusy}>
          {t('save')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  );
}

interface Change {
  sent: Call;
  said: string;
}

function useChange(id: string) {
  const sentenceOf = useSentence();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ sent }: Change) => call(`/api/v1/me/passkeys/${id}`, sent),
    onSuccess: (_, { said }) => notices.say(said),
    onError: (error) => notices.say(sentenceOf(error), { tone: 'problem' }),
    onSettled: () => client.invalidateQueries({ queryKey: passkeysQuery.queryKey }),
  });
}
