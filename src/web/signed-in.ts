import { redirect } from '@tanstack/react-router';
import type { Me } from '../http/schemas.ts';
import { ApiError, call } from './api.ts';
import { currentLocale, setLocale, type Locale } from './locale.tsx';
import { instanceQuery, meQuery, queryClient } from './queries.ts';

/** Lets only members go on; others find the way to sign in, and from there back to the same page. */
export async function mustBeSignedIn({ location }: { location: { href: string } }) {
  try {
    const me = await queryClient.ensureQueryData(meQuery);
    await speakTo(me.locale);
    if (me.timeZone === null) void tellTimeZone();
  } catch (error) {
    if (!(error instanceof ApiError && error.status === 401)) throw error;
    const { hasOwner } = await queryClient.ensureQueryData(instanceQuery);
    if (!hasOwner) throw redirect({ to: '/welcome' });
    throw redirect({ to: '/sign-in', search: location.href === '/inbox' ? {} : { to: location.href } });
  }
}

/** Digests come in the morning of wherever the member's browser is when they first come by. */
async function tellTimeZone() {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const me = await call<Me>('/api/v1/me', { method: 'PATCH', body: { timeZone } }).catch(() => null);
  if (me) queryClient.setQueryData(meQuery.queryKey, me);
}

/** From here on in this member's language; what arrived in another one is asked for again. */
async function speakTo(locale: Locale) {
  if (locale === currentLocale()) return;
  await setLocale(locale);
  await queryClient.invalidateQueries({ queryKey: ['inbox'] });
}
