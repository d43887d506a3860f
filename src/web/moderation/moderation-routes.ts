import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { desk } from '../parent-routes.ts';

const reports = createRoute({
  getParentRoute: () => desk,
  path: '/moderation',
  component: lazyRouteComponent(() => import('./reports-page.tsx'), 'ReportsPage'),
});

const audit = createRoute({
  getParentRoute: () => desk,
  path: '/moderation/audit',
  component: lazyRouteComponent(() => import('./audit-page.tsx'), 'AuditPage'),
});

const report = createRoute({
  getParentRoute: () => desk,
  path: '/moderation/$id',
  component: lazyRouteComponent(() => import('./report-page.tsx'), 'ReportPage'),
});

const roles = createRoute({
  getParentRoute: () => desk,
  path: '/settings/moderation',
  component: lazyRouteComponent(() => import('./roles-page.tsx'), 'RolesPage'),
});

const aboutAccount = createRoute({
  getParentRoute: () => desk,
  path: '/settings/account',
  component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
});

const leave = createRoute({
  getParentRoute: () => desk,
  path: '/settings/leave',
  component: lazyRouteComponent(() => import('./leave-page.tsx'), 'LeavePage'),
});

/** Reports and decisions, and leaving. */
export const moderationRoutes = [reports, audit, report, roles, aboutAccount, leave] as const;
