import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  BlockList,
  Budget,
  Coaching,
  MemberCard,
  PersonPage,
  SentRequest,
} from '../http/sending-schemas.ts';
import { call } from './api.ts';
import { queryString } from './queries.ts';

/** What the pages around sending ask for; apart from `queries.ts`, which every page loads. */

export const foundQuery = (query: string) =>
  queryOptions({
    queryKey: ['found', query],
    queryFn: ({ signal }) =>
      query === ''
        ? { items: [] }
        : call<{ items: MemberCard[] }>(`/api/v1/people${queryString({ query, limit: 30 })}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const personQuery = (handle: string) =>
  queryOptions({
    queryKey: ['person', handle],
    queryFn: ({ signal }) => call<PersonPage>(`/api/v1/people/${encodeURIComponent(handle)}`, { signal }),
  });

export const oneSentQuery = (id: string) =>
  queryOptions({
    queryKey: ['one-sent', id],
    queryFn: ({ signal }) => call<SentRequest>(`/api/v1/sent/${encodeURIComponent(id)}`, { signal }),
  });

export const budgetQuery = queryOptions({
  queryKey: ['budget'],
  queryFn: ({ signal }) => call<Budget>('/api/v1/me/budget', { signal }),
});

export const blocksQuery = queryOptions({
  queryKey: ['blocks'],
  queryFn: ({ signal }) => call<BlockList>('/api/v1/me/blocks', { signal }),
});

/** Advice on a draft, given as the JSON that the server takes; the note comes back with it, since it may have moved on. */
export const coachQuery = (draft: string) =>
  queryOptions({
    queryKey: ['coach', draft],
    queryFn: async ({ signal }) => {
      const body = JSON.parse(draft) as { note: string };
      const coaching = await call<Coaching>('/api/v1/coach', { method: 'POST', body, signal });
      return { ...coaching, note: body.note };
    },
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  });
