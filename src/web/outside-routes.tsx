import { createRootRoute, createRoute, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { textsOf } from './search.ts';
import { NotFound } from './shell/crash.tsx';

/** The places that need nobody to be signed in. */

export const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

export const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  validateSearch: textsOf('token', 'problem'),
  component: lazyRouteComponent(() => import('./welcome/welcome-page.tsx'), 'WelcomePage'),
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: textsOf('to', 'step', 'problem'),
  component: lazyRouteComponent(() => import('./welcome/sign-in-page.tsx'), 'SignInPage'),
});

export const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  validateSearch: textsOf('token', 'problem'),
  component: lazyRouteComponent(() => import('./welcome/join-page.tsx'), 'JoinPage'),
});

export const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  validateSearch: textsOf('token'),
  component: lazyRouteComponent(() => import('./welcome/reset-page.tsx'), 'ResetPage'),
});

export const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten',
  component: lazyRouteComponent(() => import('./welcome/forgotten-page.tsx'), 'ForgottenPage'),
});

export const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: textsOf('token'),
  component: lazyRouteComponent(() => import('./welcome/register-page.tsx'), 'RegisterPage'),
});

export const confirmAddress = createRoute({
  getParentRoute: () => root,
  path: '/confirm-address',
  validateSearch: textsOf('token'),
  component: lazyRouteComponent(() => import('./by-mail/confirm-address-page.tsx'), 'ConfirmAddressPage'),
});

export const answer = createRoute({
  getParentRoute: () => root,
  path: '/answer',
  validateSearch: textsOf('token'),
  component: lazyRouteComponent(() => import('./by-mail/answer-page.tsx'), 'AnswerPage'),
});

export const mailOff = createRoute({
  getParentRoute: () => root,
  path: '/mail-off',
  validateSearch: textsOf('token'),
  component: lazyRouteComponent(() => import('./by-mail/mail-off-page.tsx'), 'MailOffPage'),
});
