import { useTranslations } from 'use-intl';
import type { Outcome } from '../../domain/history/past-connection.ts';
import type { Reason } from '../../domain/reason.ts';
import { Icon } from '../ui/icon.tsx';
import type { Filters } from './filters.ts';
import { useFieldName, useRoleName } from './names.ts';
import type { FiltersProps } from './people-filters.tsx';

/** What the list is narrowed to, in sight even where the filters are folded away; each can be taken off. */
export function ActiveFilters({ filters, onChange }: FiltersProps) {
  const t = useTranslations('history.people');
  const active = useNamedFilters(filters);
  if (active.length === 0) return null;
  return (
    <ul className="active-filters" aria-label={t('chosen')}>
      {active.map(([key, name]) => (
        <li key={key}>
          <button type="button" aria-label={t('active', { name })} onClick={() => onChange(key, '')}>
            {name}
            <Icon name="close" size={13} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function useNamedFilters({ reason, outcome, role, field, year, owes, follow_up }: Filters) {
  const t = useTranslations();
  const roleName = useRoleName();
  const fieldName = useFieldName();
  const named: [keyof Filters, string | undefined][] = [
    ['reason', reason && t(`reasons.${reason as Reason}.short`)],
    ['outcome', outcome && t(`history.outcomes.${outcome as Outcome}`)],
    ['role', role && roleName(role)],
    ['field', field && fieldName(field)],
    ['year', year],
    ['owes', owes && t('history.people.owes')],
    ['follow_up', follow_up && t('history.people.never')],
  ];
  return named.filter((one): one is [keyof Filters, string] => Boolean(one[1]));
}
