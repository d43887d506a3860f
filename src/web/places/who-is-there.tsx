import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { useAct } from './acting.ts';
import { attendeesQuery } from './place-queries.ts';

/** Who is there: those who agreed to be shown, for those who agreed themselves. */
export function Attendance({ id, isListed }: { id: string; isListed: boolean }) {
  const t = useTranslations('places.there');
  const listing = useAct(['event', id]);
  return (
    <section className="things" aria-labelledby="who-is-there">
      <h2 id="who-is-there">{t('title')}</h2>
      <Switch
        label={t('listed')}
        text={t('listedText')}
        isOn={isListed}
        onChange={(isOn) =>
          listing.mutate({
            path: `/api/v1/events/${id}/attendance`,
            method: 'PATCH',
            body: { isListed: isOn },
          })
        }
      />
      {isListed && <Listed id={id} />}
    </section>
  );
}

function Listed({ id }: { id: string }) {
  const t = useTranslations('places.there');
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery(attendeesQuery(id));
  if (!data) return null;
  const people = data.pages.flatMap((page) => page.items);
  return (
    <>
      {!hasNextPage && <p>{t('others', { count: people.length })}</p>}
      <ul>
        {people.map(({ handle, name, headline }) => (
          <li key={handle}>
            <div>
              <Link to="/people/$handle" params={{ handle }}>
                {name}
              </Link>
              {headline && <span>{headline}</span>}
            </div>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t('more')}</Button>}
    </>
  );
}
