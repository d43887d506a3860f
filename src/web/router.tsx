import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { InboxPage } from './inbox/inbox-page.tsx';
import { inboxQuery, meQuery, queryClient, type InboxView } from './queries.ts';
import { RequestPane } from './request/request-pane.tsx';
import {
  root,
  welcome,
  signIn,
  join,
  reset,
  forgotten,
  register,
  confirmAddress,
  answer,
  mailOff,
} from './outside-routes.tsx';
import { parseSearch, stringifySearch, textsOf } from './search.ts';
import { Crash } from './shell/crash.tsx';
import { desk, member } from './parent-routes.ts';
import { moderationRoutes } from './moderation/moderation-routes.ts';
import './ui/ui.css';

const start = createRoute({
  getParentRoute: () => member,
  path: '/start',
  component: lazyRouteComponent(() => import('./welcome/start-page.tsx'), 'StartPage'),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox', replace: true });
  },
});

const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox',
  validateSearch: (search): { view?: InboxView } =>
    search['view'] === 'answered' ? { view: 'answered' } : {},
  component: InboxPage,
});

const request = createRoute({ getParentRoute: () => inbox, path: '$id', component: RequestPane });

const importArchive = createRoute({
  getParentRoute: () => desk,
  path: '/import',
  component: lazyRouteComponent(() => import('./imports/import-page.tsx'), 'ImportPage'),
});

const oneImport = createRoute({
  getParentRoute: () => desk,
  path: '/import/$id',
  component: lazyRouteComponent(() => import('./imports/progress-page.tsx'), 'ProgressPage'),
});

const skipped = createRoute({
  getParentRoute: () => desk,
  path: '/import/$id/skipped',
  validateSearch: textsOf('cause'),
  component: lazyRouteComponent(() => import('./imports/skipped-page.tsx'), 'SkippedPage'),
});

const history = createRoute({
  getParentRoute: () => desk,
  path: '/history',
  component: lazyRouteComponent(() => import('./history/history-page.tsx'), 'HistoryPage'),
});

const pastPeople = createRoute({
  getParentRoute: () => desk,
  path: '/history/people',
  // The page reads its filters itself: they are many, and only it knows them.
  validateSearch: (search): Record<string, string> =>
    Object.fromEntries(Object.entries(search).map(([key, value]) => [key, String(value)])),
  component: lazyRouteComponent(() => import('./history/people-page.tsx'), 'PeoplePage'),
});

const people = createRoute({
  getParentRoute: () => desk,
  path: '/people',
  validateSearch: textsOf('query'),
  component: lazyRouteComponent(() => import('./people/search-page.tsx'), 'SearchPage'),
});

const person = createRoute({
  getParentRoute: () => desk,
  path: '/people/$handle',
  component: lazyRouteComponent(() => import('./people/person-page.tsx'), 'PersonPage'),
});

const compose = createRoute({
  getParentRoute: () => desk,
  path: '/people/$handle/ask',
  validateSearch: textsOf('code'),
  component: lazyRouteComponent(() => import('./compose/compose-page.tsx'), 'ComposePage'),
});

const sent = createRoute({
  getParentRoute: () => desk,
  path: '/sent',
  component: lazyRouteComponent(() => import('./sent/sent-page.tsx'), 'SentPage'),
});

const oneSent = createRoute({
  getParentRoute: () => desk,
  path: '/sent/$id',
  component: lazyRouteComponent(() => import('./sent/one-sent-page.tsx'), 'OneSentPage'),
});

const connections = createRoute({
  getParentRoute: () => desk,
  path: '/connections',
  component: lazyRouteComponent(() => import('./connections/connections-page.tsx'), 'ConnectionsPage'),
});

const conversation = createRoute({
  getParentRoute: () => desk,
  path: '/connections/$handle',
  component: lazyRouteComponent(() => import('./connections/conversation-page.tsx'), 'ConversationPage'),
});

const told = createRoute({
  getParentRoute: () => desk,
  path: '/notices',
  component: lazyRouteComponent(() => import('./told/notices-page.tsx'), 'NoticesPage'),
});

const waiting = createRoute({
  getParentRoute: () => desk,
  path: '/waiting',
  component: lazyRouteComponent(() => import('./waiting/waiting-page.tsx'), 'WaitingPage'),
});

const settings = createRoute({
  getParentRoute: () => desk,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.tsx'), 'SettingsPage'),
});

const door = createRoute({
  getParentRoute: () => desk,
  path: '/settings/door',
  component: lazyRouteComponent(() => import('./door/door-page.tsx'), 'DoorPage'),
});

const notifications = createRoute({
  getParentRoute: () => desk,
  path: '/settings/notifications',
  component: lazyRouteComponent(() => import('./settings/notifications-page.tsx'), 'NotificationsPage'),
});

const invitations = createRoute({
  getParentRoute: () => desk,
  path: '/settings/invitations',
  component: lazyRouteComponent(() => import('./settings/invitations-page.tsx'), 'InvitationsPage'),
});

const organisations = createRoute({
  getParentRoute: () => desk,
  path: '/settings/organisations',
  component: lazyRouteComponent(() => import('./places/organisations-page.tsx'), 'OrganisationsPage'),
});

const organisation = createRoute({
  getParentRoute: () => desk,
  path: '/settings/organisations/$id',
  component: lazyRouteComponent(() => import('./places/organisation-page.tsx'), 'OrganisationPage'),
});

const events = createRoute({
  getParentRoute: () => desk,
  path: '/events',
  component: lazyRouteComponent(() => import('./places/events-page.tsx'), 'EventsPage'),
});

const newEvent = createRoute({
  getParentRoute: () => desk,
  path: '/events/new',
  component: lazyRouteComponent(() => import('./places/new-event-page.tsx'), 'NewEventPage'),
});

const event = createRoute({
  getParentRoute: () => desk,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('./places/event-page.tsx'), 'EventPage'),
});

const checkIn = createRoute({
  getParentRoute: () => desk,
  path: '/e/$code',
  component: lazyRouteComponent(() => import('./places/check-in-page.tsx'), 'CheckInPage'),
});

const security = createRoute({
  getParentRoute: () => desk,
  path: '/settings/security',
  validateSearch: textsOf('connected', 'problem'),
  component: lazyRouteComponent(() => import('./settings/security-page.tsx'), 'SecurityPage'),
});

const address = createRoute({
  getParentRoute: () => desk,
  path: '/settings/address',
  component: lazyRouteComponent(() => import('./settings/address-page.tsx'), 'AddressPage'),
});

const mailChoices = createRoute({
  getParentRoute: () => desk,
  path: '/settings/mail',
  component: lazyRouteComponent(() => import('./settings/mail-page.tsx'), 'MailPage'),
});

const profile = createRoute({
  getParentRoute: () => desk,
  path: '/settings/profile',
  component: lazyRouteComponent(() => import('./profile/profile-page.tsx'), 'ProfilePage'),
});

const tree = root.addChildren([
  home,
  welcome,
  signIn,
  join,
  reset,
  forgotten,
  register,
  confirmAddress,
  answer,
  mailOff,
  member.addChildren([
    start,
    desk.addChildren([
      inbox.addChildren([request]),
      importArchive,
      oneImport,
      skipped,
      history,
      pastPeople,
      people,
      person,
      compose,
      sent,
      oneSent,
      connections,
      conversation,
      told,
      waiting,
      settings,
      door,
      profile,
      invitations,
      organisations,
      organisation,
      events,
      newEvent,
      event,
      checkIn,
      security,
      ...moderationRoutes,
      mailChoices,
      address,
      notifications,
    ]),
  ]),
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: Crash,
  scrollRestoration: true,
  // Our queries decide what is fresh; the router's own cache would only keep it longer.
  defaultPreloadStaleTime: 0,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Asks for what the first page needs while its script is still being read. */
export function askEarly(): void {
  void queryClient.prefetchQuery(meQuery);
  if (/^\/(inbox.*)?$/.test(location.pathname)) void queryClient.prefetchInfiniteQuery(inboxQuery('open'));
}
