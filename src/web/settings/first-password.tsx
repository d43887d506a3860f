import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { waysInQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { NewPassword } from '../ui/new-password.tsx';

/** For an account without a password: the first one, within a while of signing in. */
export function FirstPassword({ isFresh }: { isFresh: boolean }) {
  const t = useTranslations('addresses.firstPassword');
  const security = useTranslations('accounts.security');
  return (
    <section className="things">
      <h2>{security('next')}</h2>
      <p>{t('text')}</p>
      {isFresh ? <FirstPasswordForm /> : <p>{`${t('again')} ${t('byMail')}`}</p>}
    </section>
  );
}

function FirstPasswordForm() {
  const t = useTranslations('addresses.firstPassword');
  const security = useTranslations('accounts.security');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const setting = useMutation({
    mutationFn: (password: string) =>
      call('/api/v1/me/password/first', { method: 'POST', body: { password } }),
    onSuccess: () => notices.say(t('done')),
    onSettled: () => client.invalidateQueries({ queryKey: waysInQuery.queryKey }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setting.mutate(textIn(new FormData(event.currentTarget), 'password'));
  };
  return (
    <form className="in-things" onSubmit={submit}>
      <NewPassword label={security('next')} />
      <FormProblem text={setting.isError ? sentenceOf(setting.error) : null} />
      <Button type="submit" disabled={setting.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
