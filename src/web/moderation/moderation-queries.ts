import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  AuditPage,
  Leaving,
  ModeratorsPage,
  OwnDecisions,
  OwnReports,
  ReportPage,
  ReportsPage,
} from '../../http/moderation-schemas.ts';
import { call } from '../api.ts';
import { queryString } from '../queries.ts';

export const reportsQuery = (view: 'open' | 'done') =>
  infiniteQueryOptions({
    queryKey: ['reports', view],
    queryFn: ({ signal, pageParam }) =>
      call<ReportsPage>(`/api/v1/moderation/reports${queryString({ view, cursor: pageParam })}`, { signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) =>
      call<ReportPage>(`/api/v1/moderation/reports/${encodeURIComponent(id)}`, { signal }),
  });

export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ signal, pageParam }) =>
    call<AuditPage>(`/api/v1/moderation/audit${queryString({ cursor: pageParam })}`, { signal }),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export const moderatorsQuery = queryOptions({
  queryKey: ['moderators'],
  queryFn: ({ signal }) => call<ModeratorsPage>('/api/v1/moderation/moderators', { signal }),
});

export const ownDecisionsQuery = queryOptions({
  queryKey: ['own-decisions'],
  queryFn: ({ signal }) => call<OwnDecisions>('/api/v1/me/decisions', { signal }),
});

export const ownReportsQuery = queryOptions({
  queryKey: ['own-reports'],
  queryFn: ({ signal }) => call<OwnReports>('/api/v1/me/reports', { signal }),
});

export const leavingQuery = queryOptions({
  queryKey: ['leaving'],
  queryFn: ({ signal }) => call<Leaving>('/api/v1/me/leaving', { signal }),
});
