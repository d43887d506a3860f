import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type {
  Attendees,
  CodeLeadsTo,
  EventPage,
  EventsPage,
  Organisation,
  OrganisationMembers,
  OrganisationsPage,
  OwnMemberships,
} from '../../http/place-schemas.ts';
import { call } from '../api.ts';
import { queryString } from '../queries.ts';

/** What the pages of organisations and events ask for. */

export const ownMembershipsQuery = queryOptions({
  queryKey: ['organisations', 'own'],
  queryFn: ({ signal }) => call<OwnMemberships>('/api/v1/me/organisations', { signal }),
});

const pages = {
  initialPageParam: '',
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
};

export const organisationsQuery = infiniteQueryOptions({
  queryKey: ['organisations', 'all'],
  queryFn: ({ signal, pageParam }) =>
    call<OrganisationsPage>(`/api/v1/organisations${queryString({ cursor: pageParam })}`, { signal }),
  ...pages,
});

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisations', id],
    queryFn: ({ signal }) =>
      call<Organisation>(`/api/v1/organisations/${encodeURIComponent(id)}`, { signal }),
  });

export const organisationMembersQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['organisations', id, 'members'],
    queryFn: ({ signal, pageParam }) =>
      call<OrganisationMembers>(
        `/api/v1/organisations/${encodeURIComponent(id)}/members${queryString({ cursor: pageParam })}`,
        { signal },
      ),
    ...pages,
  });

export const eventsQuery = (view: 'organised' | 'attended') =>
  infiniteQueryOptions({
    queryKey: ['events', view],
    queryFn: ({ signal, pageParam }) =>
      call<EventsPage>(`/api/v1/events${queryString({ view, limit: 20, cursor: pageParam })}`, { signal }),
    ...pages,
  });

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id],
    queryFn: ({ signal }) => call<EventPage>(`/api/v1/events/${encodeURIComponent(id)}`, { signal }),
  });

export const attendeesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['event', id, 'attendees'],
    queryFn: ({ signal, pageParam }) =>
      call<Attendees>(
        `/api/v1/events/${encodeURIComponent(id)}/attendees${queryString({ cursor: pageParam })}`,
        { signal },
      ),
    ...pages,
  });

export const codeQuery = (code: string) =>
  queryOptions({
    queryKey: ['code', code],
    queryFn: ({ signal }) => call<CodeLeadsTo>(`/api/v1/check-ins/${encodeURIComponent(code)}`, { signal }),
    // Every look counts as a try, so that it is not repeated behind one's back.
    retry: false,
    refetchOnWindowFocus: false,
  });
