import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { currentLocale } from '../locale.tsx';
import { instanceQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { useSentence } from '../ui/sentence.ts';

interface OutsideButtonProps {
  kind: 'sign-in' | 'join' | 'owner';
  token?: string;
  to?: string | undefined;
}

/** The way in by an account elsewhere, where this instance has one set up. */
export function OutsideButton({ kind, token = '', to = '' }: OutsideButtonProps) {
  const t = useTranslations('accounts.outside');
  const sentenceOf = useSentence();
  const { data: instance } = useQuery(instanceQuery);
  const leaving = useMutation({
    mutationFn: () => {
      const body = { kind, token, to, locale: currentLocale() ?? 'en' };
      return call<{ url: string }>('/api/v1/outside', { method: 'POST', body });
    },
    onSuccess: ({ url }) => location.assign(url),
  });
  const name = instance?.outside;
  if (!name) return null;
  return (
    <>
      <Button disabled={leaving.isPending || leaving.isSuccess} onClick={() => leaving.mutate()}>
        {kind === 'sign-in' ? t('signIn', { name }) : t('join', { name })}
      </Button>
      <FormProblem text={leaving.isError ? sentenceOf(leaving.error) : null} />
    </>
  );
}

const PROBLEMS = [
  'cancelled',
  'failed',
  'too-late',
  'unknown',
  'connect-first',
  'no-address',
  'taken',
  'invitation-used',
  'link-used',
  'owner-exists',
  'name-missing',
] as const;

/** What became of a way to the other server and back, where it did not lead in. */
export function OutsideProblem() {
  const t = useTranslations('accounts.outside.problems');
  const { problem } = useSearch({ strict: false });
  const known = PROBLEMS.find((one) => one === problem);
  return known ? <FormProblem text={t(known)} /> : null;
}
