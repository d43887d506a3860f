import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { OrganisationMembers as Page } from '../../http/place-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { useAct } from './acting.ts';
import { organisationMembersQuery } from './place-queries.ts';

/** Who belongs, and for whom the owner says so. */
export function OrganisationMembers({ id }: { id: string }) {
  const t = useTranslations('places.organisation');
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(organisationMembersQuery(id));
  const members = data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="things">
      <h2>{t('members')}</h2>
      {data && members.length === 0 && <p>{t('noMembers')}</p>}
      <ul>
        {members.map((member) => (
          <Member key={member.handle} id={id} member={member} />
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('more')}</Button>}
      <Place id={id} />
    </section>
  );
}

function Member({ id, member }: { id: string; member: Page['items'][number] }) {
  const t = useTranslations('places.organisation');
  const { handle, name, by, isRecruiter } = member;
  const acting = useAct(['organisations']);
  const path = `/api/v1/organisations/${id}`;
  const confirm = isRecruiter
    ? ({ path: `${path}/recruiters/${handle}`, method: 'DELETE' } as const)
    : { path: `${path}/recruiters`, body: { handle } };
  return (
    <li>
      <div>
        <Link to="/people/$handle" params={{ handle }}>
          {name}
        </Link>
        <span>{isRecruiter ? t('recruiter') : t(`by.${by}`)}</span>
      </div>
      {by === 'domain' ? (
        <Button
          aria-label={t(isRecruiter ? 'unconfirmFor' : 'confirmFor', { name })}
          disabled={acting.isPending}
          onClick={() => acting.mutate(confirm)}
        >
          {t(isRecruiter ? 'unconfirm' : 'confirm')}
        </Button>
      ) : (
        <Button
          aria-label={t('removeFor', { what: name })}
          disabled={acting.isPending}
          onClick={() => acting.mutate({ path: `${path}/members/${handle}`, method: 'DELETE' })}
        >
          {t('remove')}
        </Button>
      )}
    </li>
  );
}

function Place({ id }: { id: string }) {
  const t = useTranslations('places.organisation');
  const sentenceOf = useSentence();
  const placing = useAct(['organisations'], { isForm: true });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const body = { handle: textIn(new FormData(form), 'handle') };
    placing.mutate({ path: `/api/v1/organisations/${id}/members`, body }, { onSuccess: () => form.reset() });
  };
  return (
    <form className="one-line" onSubmit={submit}>
      <Field
        label={t('handle')}
        hint={t('handleHint')}
        problem={placing.isError ? sentenceOf(placing.error) : undefined}
        name="handle"
        maxLength={100}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
      />
      <Button type="submit" disabled={placing.isPending}>
        {t('add')}
      </Button>
    </form>
  );
}
