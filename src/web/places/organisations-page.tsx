import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Organisation } from '../../http/place-schemas.ts';
import { meQuery } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useAct } from './acting.ts';
import { organisationsQuery, ownMembershipsQuery } from './place-queries.ts';
import { SettingsFrame } from '../settings/settings-frame.tsx';
import './places.css';

/** Where a member belongs; for the owner also all organisations, to run them. */
export function OrganisationsPage() {
  const t = useTranslations('places.organisations');
  const { data: me } = useQuery(meQuery);
  const isOwner = me?.role === 'owner';
  return (
    <SettingsFrame title={t('title')} look="narrow places">
      <p className="lead">{t(isOwner ? 'leadOwner' : 'lead')}</p>
      {isOwner && <All />}
      {isOwner && <New />}
      <Mine />
    </SettingsFrame>
  );
}

function Mine() {
  const t = useTranslations('places.organisations');
  const { data, isError, error, refetch } = useQuery(ownMembershipsQuery);
  return (
    <section className="things">
      <h2>{t('mine')}</h2>
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting lines={2} />)}
      {data?.items.length === 0 && <p>{t('none')}</p>}
      <ul>
        {data?.items.map(({ name, url, by, isRecruiter }, index) => (
          <li key={index}>
            <div>
              <strong>{url ? <a href={url}>{name}</a> : name}</strong>
              <span>{t(`by.${by}`)}</span>
              {isRecruiter && <Recruiter />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Recruiter() {
  const t = useTranslations('places.organisation');
  return <span>{t('recruiter')}</span>;
}

function All() {
  const t = useTranslations('places');
  const { data, isError, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(organisationsQuery);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="things">
      <h2>{t('organisations.all')}</h2>
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting lines={2} />)}
      {data && items.length === 0 && <p>{t('organisations.noneYet')}</p>}
      <ul>
        {items.map(({ id, name, domains }) => (
          <li key={id}>
            <div>
              <Link to="/settings/organisations/$id" params={{ id }}>
                {name}
              </Link>
              <span>{domains.join(', ') || t('organisations.domains', { count: 0 })}</span>
            </div>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('organisation.more')}</Button>}
    </section>
  );
}

function New() {
  const t = useTranslations('places.organisations');
  const sentenceOf = useSentence();
  const navigate = useNavigate();
  const making = useAct<Organisation>(['organisations'], { isForm: true });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const name = textIn(form, 'name');
    const body = { name, url: textIn(form, 'url') };
    const toIt = ({ id }: Organisation) =>
      void navigate({ to: '/settings/organisations/$id', params: { id } });
    making.mutate({ path: '/api/v1/organisations', body, said: t('made', { name }) }, { onSuccess: toIt });
  };
  return (
    <section className="things">
      <h2>{t('new')}</h2>
      <form onSubmit={submit}>
        <Field label={t('name')} name="name" minLength={2} maxLength={120} autoComplete="off" required />
        <Field
          label={t('url')}
          hint={t('urlHint')}
          name="url"
          type="url"
          maxLength={500}
          autoComplete="off"
        />
        <FormProblem text={making.isError ? sentenceOf(making.error) : null} />
        <Button type="submit" disabled={making.isPending}>
          {t('make')}
        </Button>
      </form>
    </section>
  );
}
