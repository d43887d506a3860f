import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Organisation } from '../../http/place-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { useAct } from './acting.ts';
import { OrganisationMembers } from './organisation-members.tsx';
import { organisationQuery } from './place-queries.ts';
import './places.css';

/** One organisation, for the owner: its name, the domains that speak for it, and who belongs. */
export function OrganisationPage() {
  const t = useTranslations('places.organisations');
  const { id } = useParams({ from: '/member/desk/settings/organisations/$id' });
  const { data: organisation, isError, error, refetch } = useQuery(organisationQuery(id));
  usePageTitle(organisation?.name ?? '', t('title'));
  return (
    <main id="content" className="page narrow places">
      <Link className="page-back" to="/settings/organisations">
        {t('title')}
      </Link>
      {!organisation && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {organisation && (
        <>
          <h1 className="page-title">{organisation.name}</h1>
          <Domains organisation={organisation} />
          <OrganisationMembers id={id} />
          <About key={organisation.name} organisation={organisation} />
          <Drop id={id} />
        </>
      )}
    </main>
  );
}

function Domains({ organisation: { id, domains } }: { organisation: Organisation }) {
  const t = useTranslations('places.organisation');
  const sentenceOf = useSentence();
  const adding = useAct(['organisations'], { isForm: true });
  const removing = useAct(['organisations']);
  const path = `/api/v1/organisations/${id}/domains`;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const domain = textIn(new FormData(form), 'domain');
    adding.mutate({ path, body: { domain } }, { onSuccess: () => form.reset() });
  };
  return (
    <section className="things">
      <h2>{t('domains')}</h2>
      <p>{domains.length === 0 ? t('noDomains') : t('domainsHint')}</p>
      <ul>
        {domains.map((domain) => (
          <li key={domain}>
            <div>{domain}</div>
            <Button
              aria-label={t('removeFor', { what: domain })}
              disabled={removing.isPending}
              onClick={() => removing.mutate({ path: `${path}/${domain}`, method: 'DELETE' })}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <form className="one-line" onSubmit={submit}>
        <Field
          label={t('domain')}
          hint={t('domainHint')}
          problem={adding.isError ? sentenceOf(adding.error) : undefined}
          name="domain"
          maxLength={320}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          required
        />
        <Button type="submit" disabled={adding.isPending}>
          {t('add')}
        </Button>
      </form>
    </section>
  );
}

function About({ organisation: { id, name, url } }: { organisation: Organisation }) {
  const t = useTranslations('places');
  const sentenceOf = useSentence();
  const saving = useAct(['organisations'], { isForm: true });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = { name: textIn(form, 'name'), url: textIn(form, 'url') };
    const said = t('organisation.saved');
    saving.mutate({ path: `/api/v1/organisations/${id}`, method: 'PATCH', body, said });
  };
  return (
    <section className="things">
      <form onSubmit={submit}>
        <Field
          label={t('organisations.name')}
          name="name"
          defaultValue={name}
          minLength={2}
          maxLength={120}
          autoComplete="off"
          required
        />
        <Field
          label={t('organisations.url')}
          hint={t('organisations.urlHint')}
          name="url"
          type="url"
          defaultValue={url}
          maxLength={500}
          autoComplete="off"
        />
        <FormProblem text={saving.isError ? sentenceOf(saving.error) : null} />
        <Button type="submit" disabled={saving.isPending}>
          {t('organisation.save')}
        </Button>
      </form>
    </section>
  );
}

function Drop({ id }: { id: string }) {
  const t = useTranslations('places.organisation');
  const navigate = useNavigate();
  const dropping = useAct(['organisations', 'all']);
  const away = () => void navigate({ to: '/settings/organisations' });
  return (
    <details className="things">
      <summary>{t('drop')}</summary>
      <p>{t('dropText')}</p>
      <Button
        look="no"
        disabled={dropping.isPending}
        onClick={() =>
          dropping.mutate(
            { path: `/api/v1/organisations/${id}`, method: 'DELETE', said: t('dropped') },
            { onSuccess: away },
          )
        }
      >
        {t('drop')}
      </Button>
    </details>
  );
}
