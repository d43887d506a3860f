import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { instanceQuery } from '../queries.ts';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { AskForLink } from './ask-for-link.tsx';
import { Front } from './front.tsx';
import { SignInInstead } from './join-page.tsx';

/** A forgotten password: a link by mail, or whom to ask where there is none. */
export function ForgottenPage() {
  const t = useTranslations('addresses.forgotten');
  const signIn = useTranslations('welcome.signIn');
  const { data: instance, isError, error, refetch } = useQuery(instanceQuery);
  usePageTitle(t('title'));
  return (
    <Front>
      {!instance && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {instance && !instance.sendsMail && <SignInInstead title={t('title')} text={t('noMail')} />}
      {instance?.sendsMail && (
        <>
          <AskForLink part="forgotten" to="/api/v1/password-reset/mail" />
          <p className="front-small">
            <Link to="/sign-in">{signIn('title')}</Link>
          </p>
        </>
      )}
    </Front>
  );
}
