import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { InvitationsPage as Page, MadeInvitation } from '../../http/account-schemas.ts';
import { call } from '../api.ts';
import { invitationsQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Failed } from '../ui/failed.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { OpenInvitations } from './open-invitations.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import './settings.css';

export function InvitationsPage() {
  const t = useTranslations('accounts.invitations');
  const { data: page, isError, error, refetch } = useQuery(invitationsQuery);
  const isClosed = page?.left === 0 && page.items.length === 0;
  return (
    <SettingsFrame title={t('title')}>
      <p className="lead">{isClosed ? t('closed') : t('lead')}</p>
      {!page && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {page && !isClosed && (
        <>
          <Invite page={page} />
          <OpenInvitations invitations={page.items} />
        </>
      )}
    </SettingsFrame>
  );
}

function Invite({ page }: { page: Page }) {
  const t = useTranslations('accounts.invitations');
  const sentenceOf = useSentence();
  const [made, setMade] = useState<MadeInvitation | null>(null);
  const making = useInvite(setMade);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    making.mutate(new FormData(form), { onSuccess: () => form.reset() });
  };
  return (
    <>
      {made && (
        <div className="made-link">
          <CopyField label={t('made')} value={made.url} />
          <p>{t('once')}</p>
        </div>
      )}
      <form className="invite" onSubmit={submit}>
        <Field label={t('note')} hint={t('noteHint')} name="note" maxLength={200} autoComplete="off" />
        {page.maxUses > 1 && (
          <Field
            label={t('uses')}
            name="uses"
            type="number"
            min={1}
            max={page.maxUses}
            defaultValue={1}
            required
          />
        )}
        <FormProblem text={making.isError ? sentenceOf(making.error) : null} />
        {page.left !== null && <p className="field-hint">{t('left', { left: page.left })}</p>}
        <Button type="submit" look={made ? 'plain' : 'yes'} disabled={making.isPending || page.left === 0}>
          {t('make')}
        </Button>
      </form>
    </>
  );
}

function useInvite(onMade: (made: MadeInvitation) => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: FormData) => {
      const body = { note: textIn(form, 'note'), uses: Number(textIn(form, 'uses') || 1) };
      return call<MadeInvitation>('/api/v1/invitations', { method: 'POST', body });
    },
    onSuccess: (made) => {
      onMade(made);
      void client.invalidateQueries({ queryKey: invitationsQuery.queryKey });
    },
  });
}
