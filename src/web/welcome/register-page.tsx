import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { mailedLinkQuery } from '../by-mail/mailed-link-query.ts';
import { instanceQuery } from '../queries.ts';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { AccountForm } from './account-form.tsx';
import { AskForLink } from './ask-for-link.tsx';
import { Front } from './front.tsx';
import { SignInInstead } from './join-page.tsx';
import { OutsideButton } from './outside-button.tsx';

/** Open registration: first a link by mail, and behind the link the account. */
export function RegisterPage() {
  const t = useTranslations('addresses.register');
  const { token } = useSearch({ from: '/register' });
  const { data: instance, isError, error, refetch } = useQuery(instanceQuery);
  usePageTitle(t('title'));
  return (
    <Front>
      {!instance && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {instance && !instance.isOpen && <SignInInstead title={t('closed.title')} text={t('closed.text')} />}
      {instance?.isOpen && (token ? <Finish token={token} /> : <Begin />)}
    </Front>
  );
}

function Begin() {
  const signIn = useTranslations('welcome.signIn');
  return (
    <>
      <AskForLink part="register" to="/api/v1/registration" />
      <div className="front-others">
        <OutsideButton kind="sign-in" />
      </div>
      <p className="front-small">
        <Link to="/sign-in">{signIn('title')}</Link>
      </p>
    </>
  );
}

function Finish({ token }: { token: string }) {
  const t = useTranslations('addresses');
  const { data: link, isPending } = useQuery(mailedLinkQuery(token));
  if (isPending) return <Waiting />;
  if (link?.kind !== 'register')
    return <SignInInstead title={t('confirm.over.title')} text={t('register.over')} />;
  return (
    <AccountForm
      title={t('register.title')}
      text={t('register.finish', { email: link.address })}
      to="/api/v1/registration/finish"
      token={token}
    />
  );
}
