import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { joinQuery } from '../queries.ts';
import { Failed } from '../ui/failed.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { AccountForm } from './account-form.tsx';
import { Front } from './front.tsx';

/** Where an invitation leads: who invites, and the account to make. */
export function JoinPage() {
  const t = useTranslations('accounts.join');
  const { token = '' } = useSearch({ from: '/join' });
  const { data: link, isError, error, refetch } = useQuery(joinQuery(token));
  usePageTitle(t('title'));
  return (
    <Front>
      {isError && <Failed error={error} retry={() => void refetch()} />}
      {!link && !isError && <Waiting />}
      {link?.works && (
        <AccountForm
          title={t('invites', { name: link.inviter ?? '' })}
          text={t('text')}
          to="/api/v1/join"
          token={token}
        />
      )}
      {link && !link.works && <SignInInstead title={t('dead.title')} text={t('dead.text')} />}
    </Front>
  );
}

/** A page where nothing is left to do but to sign in. */
export function SignInInstead({ title, text }: { title: string; text: string }) {
  const t = useTranslations('welcome.signIn');
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <Link className="button yes" to="/sign-in">
        {t('submit')}
      </Link>
    </>
  );
}
