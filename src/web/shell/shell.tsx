import { Outlet, useMatch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { LiveRegion, Toast } from '../ui/toast.tsx';
import { Bell } from './bell.tsx';
import { useLive } from './live.ts';
import { Nav } from './nav.tsx';
import { OfflineNotice, SampleNotice } from './notices.tsx';
import { Overlays } from './overlays.tsx';
import './shell.css';

/** What stands around every page of somebody who is signed in. */
export function Shell() {
  const t = useTranslations('shell');
  useLive();
  // An open request shows notices itself, above its answers.
  const isReading = useMatch({ from: '/member/desk/inbox/$id', shouldThrow: false }) !== undefined;
  return (
    <Overlays>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <div className="shell">
        <Nav />
        <div className="room">
          <OfflineNotice />
          <SampleNotice />
          <Bell />
          <Outlet />
        </div>
      </div>
      {!isReading && <Toast />}
      <LiveRegion />
    </Overlays>
  );
}
