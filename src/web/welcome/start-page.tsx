import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '../api.ts';
import { meQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Front } from './front.tsx';

/** What to begin with, once there is an account. */
export function StartPage() {
  const t = useTranslations('welcome.start');
  const { data: me } = useQuery(meQuery);
  usePageTitle(t('title'));
  return (
    <Front isWide>
      <h1>{t('title')}</h1>
      <p className="lead">{t('text')}</p>
      <ol className="ways">
        <Way title={t('archive.title')} text={t('archive.text')}>
          <Link className="button yes" to="/import">
            {t('archive.act')}
          </Link>
        </Way>
        <SampleWay />
        {me?.role === 'owner' && <CommunityWay />}
      </ol>
    </Front>
  );
}

function Way({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li>
      <div>
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
      {children}
    </li>
  );
}

function SampleWay() {
  const t = useTranslations('welcome.start.sample');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const navigate = useNavigate();
  const filling = useMutation({
    mutationFn: () => call('/api/v1/sample', { method: 'POST' }),
    onSuccess: async () => {
      client.clear();
      await navigate({ to: '/inbox' });
    },
  });
  return (
    <Way title={t('title')} text={t('text')}>
      <Button disabled={filling.isPending} onClick={() => filling.mutate()}>
        {t('act')}
      </Button>
      <FormProblem text={filling.isError ? sentenceOf(filling.error) : null} />
    </Way>
  );
}

function CommunityWay() {
  const t = useTranslations('welcome.start.community');
  return (
    <Way title={t('title')} text={t('text')}>
      <Link className="button" to="/settings/invitations">
        {t('act')}
      </Link>
    </Way>
  );
}
