import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { OUTCOMES } from '../../domain/history/past-connection.ts';
import { REASONS } from '../../domain/reason.ts';
import { isWide } from '../ui/media.ts';
import { Select } from '../ui/select.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { SORTS, type Filters } from './filters.ts';
import { useCodes } from './names.ts';

export interface FiltersProps {
  filters: Filters;
  onChange: (key: keyof Filters, value: string) => void;
}

export function PeopleFilters({ filters, onChange }: FiltersProps) {
  const t = useTranslations();
  const { roles, fields } = useCodes();
  const select = (
    key: 'reason' | 'outcome' | 'role' | 'field',
    codes: readonly (readonly [string, string])[],
  ) => (
    <Select
      className="filter"
      label={t(`history.people.${key}`)}
      value={filters[key] ?? ''}
      options={[['', t('history.people.any')], ...codes]}
      onChange={(value) => onChange(key, value)}
    />
  );
  return (
    <search className="people-filters" aria-label={t('history.people.filters')}>
      <SearchField value={filters.q ?? ''} onChange={(value) => onChange('q', value)} />
      <details open={isWide() || undefined}>
        <summary>{t('history.people.more')}</summary>
        <div>
          {select(
            'reason',
            REASONS.map((code) => [code, t(`reasons.${code}.short`)]),
          )}
          {select(
            'outcome',
            OUTCOMES.map((code) => [code, t(`history.outcomes.${code}`)]),
          )}
          {select(
            'role',
            roles.map((code) => [code, t(`history.roles.${code}`)]),
          )}
          {select(
            'field',
            fields.map((code) => [code, t(`history.fields.${code}`)]),
          )}
          <OpenEnds filters={filters} onChange={onChange} />
          <Select
            className="filter"
            label={t('history.people.sort')}
            value={filters.sort ?? 'connected_on'}
            options={SORTS.map((sort) => [sort, t(`history.people.sorts.${sort}`)])}
            onChange={(value) => onChange('sort', value)}
          />
        </div>
      </details>
      <ActiveFilters filters={filters} onChange={onChange} />
    </search>
  );
}

function OpenEnds({ filters, onChange }: FiltersProps) {
  const t = useTranslations('history.people');
  return (
    <fieldset className="checks">
      <legend>{t('open')}</legend>
      <label>
        <input
          type="checkbox"
          checked={filters.owes === 'owner'}
          onChange={(event) => onChange('owes', event.target.checked ? 'owner' : '')}
        />
        {t('owes')}
      </label>
      <label>
        <input
          type="checkbox"
          checked={filters.follow_up === 'never'}
          onChange={(event) => onChange('follow_up', event.target.checked ? 'never' : '')}
        />
        {t('never')}
      </label>
    </fieldset>
  );
}

/** Searches when the typing rests, not at every letter. */
function SearchField({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const t = useTranslations('history.people');
  const id = useId();
  const [typed, setTyped] = useState(value);
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => latest.current(typed), 300);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <div className="filter search">
      <label htmlFor={id}>{t('search')}</label>
      <input
        id={id}
        type="search"
        className="select"
        value={typed}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
