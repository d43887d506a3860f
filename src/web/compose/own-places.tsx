import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { eventsQuery, ownMembershipsQuery } from '../places/place-queries.ts';
import { Button } from '../ui/button.tsx';
import type { FieldKind } from './draft.ts';

const MOST_OFFERED = 6;

/** Events and organisations that a member may name, by the kind of fact; asked for where a reason wants one. */
export function useOwnPlaces(kinds: readonly FieldKind[]): Partial<Record<FieldKind, string[]>> {
  const events = useInfiniteQuery({ ...eventsQuery('attended'), enabled: kinds.includes('event') });
  const belongs = useQuery({ ...ownMembershipsQuery, enabled: kinds.includes('organisation') });
  return {
    event: offered(events.data?.pages.flatMap(({ items }) => items)),
    organisation: offered(belongs.data?.items),
  };
}

const offered = (places: readonly { name: string }[] = []): string[] =>
  [...new Set(places.map(({ name }) => name))].slice(0, MOST_OFFERED);

interface YourPlacesProps {
  kind: 'event' | 'organisation';
  names: readonly string[];
  onChoose: (name: string) => void;
}

/** One tap fills the field. */
export function YourPlaces({ kind, names, onChoose }: YourPlacesProps) {
  const t = useTranslations('compose.fact.yours');
  const id = useId();
  return (
    <div className="your-places">
      <span id={id}>{t(kind)}</span>
      <ul aria-labelledby={id}>
        {names.map((name) => (
          <li key={name}>
            <Button onClick={() => onChoose(name)}>{name}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
