import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, call } from '../api.ts';
import { instanceQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Front } from './front.tsx';
import { OutsideButton, OutsideProblem } from './outside-button.tsx';
import { canUsePasskeys, usePasskeySignIn } from './passkey-sign-in.ts';
import { SecondStep } from './second-step.tsx';
import { useEnter } from './use-enter.ts';

export function SignInPage() {
  const t = useTranslations('welcome');
  const { step } = useSearch({ from: '/sign-in' });
  const [needsSecondStep, setNeedsSecondStep] = useState(step === 'code');
  const enter = useEnter();
  const entered = (isHalfWay: boolean) => (isHalfWay ? setNeedsSecondStep(true) : enter());
  usePageTitle(t('signIn.title'));
  return <Front>{needsSecondStep ? <SecondStep /> : <FirstStep onEntered={entered} />}</Front>;
}

/** Says whether a second step is still to be taken. */
interface FirstStepProps {
  onEntered: (isHalfWay: boolean) => void;
}

function FirstStep({ onEntered }: FirstStepProps) {
  const t = useTranslations('welcome');
  const signingIn = useSignIn(onEntered);
  const problemOf = useProblem();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    signingIn.mutate(new FormData(event.currentTarget));
  };
  return (
    <form onSubmit={submit}>
      <h1>{t('signIn.title')}</h1>
      <OutsideProblem />
      <Field label={t('owner.email')} name="email" type="email" autoComplete="username webauthn" required />
      <Field
        label={t('owner.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <FormProblem text={signingIn.isError ? problemOf(signingIn.error) : null} />
      <Button type="submit" look="yes" disabled={signingIn.isPending}>
        {t('signIn.submit')}
      </Button>
      <OtherWays onEntered={onEntered} />
      <Otherwise />
    </form>
  );
}

/** For whoever cannot sign in: a link by mail, or whom to ask; and the way in for whoever has no account. */
function Otherwise() {
  const t = useTranslations();
  const { data: instance } = useQuery(instanceQuery);
  if (!instance) return null;
  return (
    <p className="front-small">
      {instance.sendsMail ? (
        <Link to="/forgotten">{t('addresses.forgotten.link')}</Link>
      ) : (
        t('welcome.signIn.forgotten')
      )}
      {instance.isOpen && (
        <>
          <br />
          <Link to="/register">{t('addresses.register.link')}</Link>
        </>
      )}
    </p>
  );
}

function OtherWays({ onEntered }: FirstStepProps) {
  const t = useTranslations('accounts.passkeys');
  const sentenceOf = useSentence();
  const { to } = useSearch({ from: '/sign-in' });
  const { mutate, isPending, isError, error } = usePasskeySignIn(({ needsSecondStep }) =>
    onEntered(needsSecondStep),
  );
  return (
    <div className="front-others">
      {canUsePasskeys() && (
        <Button disabled={isPending} onClick={() => mutate()}>
          {t('signIn')}
        </Button>
      )}
      <OutsideButton kind="sign-in" to={to} />
      {isError && <FormProblem text={error instanceof ApiError ? sentenceOf(error) : t('notUsed')} />}
    </div>
  );
}

function useSignIn(onEntered: FirstStepProps['onEntered']) {
  return useMutation({
    mutationFn: (form: FormData) => {
      const body = { email: textIn(form, 'email'), password: textIn(form, 'password') };
      return call<{ twoFactorRedirect?: boolean }>('/api/auth/sign-in/email', { method: 'POST', body });
    },
    onSuccess: ({ twoFactorRedirect }) => onEntered(twoFactorRedirect === true),
  });
}

/** The sign-in library answers in English codes of its own. */
function useProblem(): (error: unknown) => string {
  const t = useTranslations('welcome.signIn');
  const sentenceOf = useSentence();
  return (error) => {
    if (!(error instanceof ApiError)) return sentenceOf(error);
    if (error.status === 429) return t('wait');
    return error.status >= 400 && error.status < 500 ? t('wrong') : sentenceOf(error);
  };
}
