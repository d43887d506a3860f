import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NoticesPage } from '../../http/notice-schemas.ts';
import { call } from '../api.ts';
import { queryString } from '../queries.ts';

export const noticesQuery = infiniteQueryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal, pageParam }) =>
    call<NoticesPage>(`/api/v1/notices${queryString({ limit: 50, cursor: pageParam })}`, { signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

/** Marks notices as seen: these, or all of them. */
export function useSeeing() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (ids?: string[]) => call('/api/v1/notices/seen', { method: 'POST', body: { ids } }),
    onSettled: () =>
      Promise.all([['notices'], ['me']].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
