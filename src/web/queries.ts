import {
  infiniteQueryOptions,
  keepPreviousData,
  QueryCache,
  QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import type {
  InvitationsPage,
  JoinLink,
  PasskeysPage,
  SecondFactor,
  SessionsPage,
  WaysIn,
} from '../http/account-schemas.ts';
import type { History, PastConnectionsPage } from '../http/history-schemas.ts';
import type { ImportState, InboxPage, Instance, Me, RequestCard, SkippedPage } from '../http/schemas.ts';
import type { SentPage } from '../http/sending-schemas.ts';
import { ApiError, call } from './api.ts';

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: signInAgain }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the server refuses it will refuse again; only a lost connection is worth a second try.
      retry: (tried, error) =>
        tried < 2 && !(error instanceof ApiError && error.status > 0 && error.status < 500),
    },
  },
});

export const joinQuery = (token: string) =>
  queryOptions({
    queryKey: ['join', token],
    queryFn: ({ signal }) => call<JoinLink>(`/api/v1/join/${encodeURIComponent(token || '-')}`, { signal }),
  });

export const secondFactorQuery = queryOptions({
  queryKey: ['second-factor'],
  queryFn: ({ signal }) => call<SecondFactor>('/api/v1/me/second-factor', { signal }),
});

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => call<PasskeysPage>('/api/v1/me/passkeys', { signal }),
});

export const waysInQuery = queryOptions({
  queryKey: ['ways-in'],
  queryFn: ({ signal }) => call<WaysIn>('/api/v1/me/ways-in', { signal }),
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => call<SessionsPage>('/api/v1/me/sessions', { signal }),
});

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: ({ signal }) => call<InvitationsPage>('/api/v1/invitations', { signal }),
});

export type InboxView = 'open' | 'answered';

export const instanceQuery = queryOptions({
  queryKey: ['instance'],
  queryFn: ({ signal }) => call<Instance>('/api/v1/instance', { signal }),
});

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call<Me>('/api/v1/me', { signal }),
  staleTime: 60_000,
});

export const inboxQuery = (view: InboxView) =>
  infiniteQueryOptions({
    queryKey: ['inbox', view],
    queryFn: ({ signal, pageParam }) =>
      call<InboxPage>(`/api/v1/inbox${queryString({ limit: 50, view, cursor: pageParam })}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** The member's own requests. The navigation counts what waits for an answer in its first page. */
export const sentQuery = infiniteQueryOptions({
  queryKey: ['sent'],
  queryFn: ({ signal, pageParam }) =>
    call<SentPage>(`/api/v1/sent${queryString({ limit: 50, cursor: pageParam })}`, { signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['request', id],
    queryFn: ({ signal }) => call<RequestCard>(`/api/v1/requests/${encodeURIComponent(id)}`, { signal }),
  });

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: ({ signal }) => call<{ items: ImportState[] }>('/api/v1/imports', { signal }),
});

export const isUnderWay = (found: ImportState): boolean =>
  found.state === 'waiting' || found.state === 'running';

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: ({ signal }) => call<ImportState>(`/api/v1/imports/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data && !isUnderWay(state.data) ? false : 700),
  });

export const skippedQuery = (id: string, cause: string) =>
  infiniteQueryOptions({
    queryKey: ['skipped', id, cause],
    queryFn: ({ signal, pageParam }) =>
      call<SkippedPage>(
        `/api/v1/imports/${encodeURIComponent(id)}/skipped${queryString({ cause, cursor: pageParam })}`,
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const historyQuery = queryOptions({
  queryKey: ['history'],
  queryFn: ({ signal }) => call<History>('/api/v1/history', { signal }),
});

export const peopleQuery = (filters: Record<string, string | number | undefined>) =>
  infiniteQueryOptions({
    queryKey: ['people', filters],
    queryFn: ({ signal, pageParam }) =>
      call<PastConnectionsPage>(
        `/api/v1/history/connections${queryString({ ...filters, limit: 50, cursor: pageParam })}`,
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** A session that ends while the page is open leads to signing in, and from there back to the same page. */
function signInAgain(error: unknown) {
  const wasSignedIn = queryClient.getQueryData(meQuery.queryKey) !== undefined;
  if (!wasSignedIn || !(error instanceof ApiError) || error.status !== 401) return;
  location.assign(`/sign-in${queryString({ to: location.pathname + location.search })}`);
}

/** `?a=1&b=2` of what is set; empty when nothing is. */
export function queryString(values: Record<string, string | number | undefined>): string {
  const set = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}
