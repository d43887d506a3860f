import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { PersonPage } from '../../http/sending-schemas.ts';
import { meQuery } from '../queries.ts';
import { useDay } from '../request/use-day.ts';
import { oneSentQuery } from '../sending-queries.ts';
import { Button } from '../ui/button.tsx';
import { useUnblock } from './blocking.ts';

/** How the two stand to each other, in one sentence, with the one best next step. */
export function Relation({ person }: { person: PersonPage }) {
  const t = useTranslations('people.relation');
  return (
    <section className="relation" aria-label={t('label', { name: person.name })}>
      <Stands person={person} />
    </section>
  );
}

function Stands({ person }: { person: PersonPage }) {
  const t = useTranslations('people.relation');
  const { name, handle, relation } = person;
  if (relation.name === 'yourself') return <Yourself person={person} />;
  if (relation.name === 'blocked') return <Blocked person={person} />;
  if (relation.name === 'connected')
    return (
      <>
        <p>{t('connected', { name })}</p>
        <Link className="button yes" to="/connections/$handle" params={{ handle }}>
          {t('write')}
        </Link>
      </>
    );
  if (relation.name === 'asked-lately') return <AskedLately person={person} />;
  if (relation.name === 'you-asked') return <YouAsked name={name} id={relation.id} />;
  if (relation.name === 'they-asked')
    return (
      <>
        <p>{t('theyAsked', { name })}</p>
        {relation.id && (
          <Link className="button yes" to="/inbox/$id" params={{ id: relation.id }}>
            {t('answer')}
          </Link>
        )}
      </>
    );
  return (
    <>
      <p>{t('none', { name })}</p>
      <Link className="button yes" to="/people/$handle/ask" params={{ handle }}>
        {t('ask')}
      </Link>
    </>
  );
}

function AskedLately({ person: { name, relation } }: { person: PersonPage }) {
  const t = useTranslations('people.relation');
  const day = useDay();
  return (
    <>
      <p>{t('askedLately', { name, date: day(relation.againAt ?? '') })}</p>
      {relation.id && (
        <Link className="button" to="/sent/$id" params={{ id: relation.id }}>
          {t('seeRequest')}
        </Link>
      )}
    </>
  );
}

function YouAsked({ name, id }: { name: string; id: string | null }) {
  const t = useTranslations('people.relation');
  const day = useDay();
  const { data: own } = useQuery({ ...oneSentQuery(id ?? ''), enabled: id !== null });
  return (
    <>
      <p>{own ? t('youAsked', { name, date: day(own.sentAt) }) : t('youAskedUndated', { name })}</p>
      {id && (
        <Link className="button yes" to="/sent/$id" params={{ id }}>
          {t('seeRequest')}
        </Link>
      )}
    </>
  );
}

function Yourself({ person: { lines } }: { person: PersonPage }) {
  const t = useTranslations('people.relation');
  const { data: me } = useQuery(meQuery);
  const hasLines = lines !== null && lines.length > 0;
  const said = !hasLines || !me ? 'yourself' : me.showsProfile ? 'yourselfShown' : 'yourselfHidden';
  return (
    <>
      <p>{t(said)}</p>
      <Link className="button yes" to="/settings/profile">
        {t('edit')}
      </Link>
      <Link className="button" to="/settings">
        {t('privacy')}
      </Link>
    </>
  );
}

function Blocked({ person: { name, handle } }: { person: PersonPage }) {
  const t = useTranslations('people.relation');
  const unblocking = useUnblock();
  return (
    <>
      <p>{t('blocked', { name })}</p>
      <Button disabled={unblocking.isPending} onClick={() => unblocking.mutate({ name, handle })}>
        {t('unblock')}
      </Button>
    </>
  );
}
