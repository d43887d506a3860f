import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ConnectionsPage, Conversation } from '../../http/sending-schemas.ts';
import { call } from '../api.ts';
import { queryString } from '../queries.ts';

export const connectionsQuery = infiniteQueryOptions({
  queryKey: ['connections'],
  queryFn: ({ signal, pageParam }) =>
    call<ConnectionsPage>(`/api/v1/connections${queryString({ limit: 50, cursor: pageParam })}`, { signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

/** Newest first; each further page is what was written before. */
export const conversationQuery = (handle: string) =>
  infiniteQueryOptions({
    queryKey: ['conversation', handle],
    queryFn: ({ signal, pageParam }) =>
      call<Conversation>(
        `/api/v1/connections/${encodeURIComponent(handle)}${queryString({ limit: 50, cursor: pageParam })}`,
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    refetchInterval: 15_000,
  });
