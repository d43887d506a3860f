import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { instanceQuery } from '../queries.ts';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { AccountForm } from './account-form.tsx';
import { Front } from './front.tsx';

/** First start: whoever holds the link of the terminal becomes the owner. */
export function WelcomePage() {
  const t = useTranslations('welcome');
  const { token } = useSearch({ from: '/welcome' });
  const { data: instance, isError, error, refetch } = useQuery(instanceQuery);
  usePageTitle(t('title'));
  return (
    <Front>
      {isError && <Failed error={error} retry={() => void refetch()} />}
      {!instance && !isError && <Waiting />}
      {instance?.hasOwner && (
        <>
          <h1>{t('hasOwner.title')}</h1>
          <p className="lead">{t('hasOwner.text')}</p>
          <Link className="button yes" to="/sign-in">
            {t('signIn.submit')}
          </Link>
        </>
      )}
      {instance &&
        !instance.hasOwner &&
        (token ? (
          <AccountForm title={t('owner.title')} text={t('owner.text')} to="/api/v1/owner" token={token} />
        ) : (
          <NoToken />
        ))}
    </Front>
  );
}

function NoToken() {
  const t = useTranslations('welcome.noToken');
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
    </>
  );
}
