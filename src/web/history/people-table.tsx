import { useFormatter, useTranslations } from 'use-intl';
import type { PastConnection } from '../../http/history-schemas.ts';
import { isPage } from '../request/network-name.ts';
import { sureness } from '../request/agreement.ts';
import { Icon } from '../ui/icon.tsx';

export function PeopleTable({ people }: { people: readonly PastConnection[] }) {
  const t = useTranslations('history.people.columns');
  return (
    <table className="table people">
      <thead>
        <tr>
          <th scope="col">{t('person')}</th>
          <th scope="col">{t('reason')}</th>
          <th scope="col">{t('outcome')}</th>
          <th scope="col">{t('connectedOn')}</th>
          <th scope="col">{t('lastMessage')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <Person key={person.personId} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function Person({ person }: { person: PastConnection }) {
  const t = useTranslations();
  const format = useFormatter();
  // A calendar day has no zone: read as noon UTC it is the same day nearly everywhere.
  const connectedOn = new Date(`${person.connectedOn}T12:00:00Z`);
  const day = (at: Date) => format.dateTime(at, { day: 'numeric', month: 'short', year: 'numeric' });
  const does = [person.title, person.company].filter(Boolean).join(', ');
  return (
    <tr>
      <th scope="row">
        <span className="people-name">{person.name || t('request.unnamed')}</span>
        {isPage(person.profileUrl) && <Profile person={person} />}
        {does && <span className="people-does">{does}</span>}
        {person.owesAnswer && (
          <span className={`people-owes ${person.owesAnswer}`}>
            {t(`history.people.${person.owesAnswer === 'owner' ? 'youOwe' : 'theyOwe'}`)}
          </span>
        )}
      </th>
      <td data-label={t('history.people.columns.reason')}>
        <Reason person={person} />
      </td>
      <td data-label={t('history.people.columns.outcome')}>{t(`history.outcomes.${person.outcome}`)}</td>
      <td data-label={t('history.people.columns.connectedOn')}>{day(connectedOn)}</td>
      <td data-label={t('history.people.columns.lastMessage')}>
        {person.lastMessageAt ? day(new Date(person.lastMessageAt)) : t('history.people.noMessage')}
      </td>
    </tr>
  );
}

function Profile({ person }: { person: PastConnection }) {
  const t = useTranslations('history.people');
  return (
    <a
      href={person.profileUrl}
      className="people-profile"
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t('profile', { name: person.name })}
    >
      <Icon name="out" size={14} />
    </a>
  );
}

/** The reason with what it rests on: no figure without its ground. */
function Reason({ person: { reason, confidence, because } }: { person: PastConnection }) {
  const t = useTranslations();
  const name = t(`reasons.${reason}.short`);
  if (because.length === 0) return name;
  return (
    <details className="people-why">
      <summary>
        {name} <span>{t(`history.people.${sureness(confidence)}`)}</span>
      </summary>
      <ul aria-label={t('history.people.why')}>
        {because.map((signal, index) => (
          <li key={index}>{signal.text}</li>
        ))}
      </ul>
    </details>
  );
}
