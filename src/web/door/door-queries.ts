import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DoorCodes, DoorPreviewed, DoorTerms, HeldPage } from '../../http/door-schemas.ts';
import { call } from '../api.ts';

export const doorQuery = queryOptions({
  queryKey: ['door'],
  queryFn: ({ signal }) => call<DoorTerms>('/api/v1/me/door', { signal }),
});

export const heldQuery = queryOptions({
  queryKey: ['held'],
  queryFn: ({ signal }) => call<HeldPage>('/api/v1/me/door/held?limit=100', { signal }),
});

export const codesQuery = queryOptions({
  queryKey: ['door-codes'],
  queryFn: ({ signal }) => call<DoorCodes>('/api/v1/me/door/codes', { signal }),
});

/** What a door, given as the JSON that the server takes, would have done. */
export const previewQuery = (terms: string) =>
  queryOptions({
    queryKey: ['door-preview', terms],
    queryFn: ({ signal }) =>
      call<DoorPreviewed>('/api/v1/me/door/preview', { method: 'POST', body: JSON.parse(terms), signal }),
    placeholderData: keepPreviousData,
    retry: false,
  });
