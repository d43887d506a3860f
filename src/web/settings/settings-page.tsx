import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Me } from '../../http/schemas.ts';
import { call } from '../api.ts';
import { ImportList } from '../imports/import-list.tsx';
import { importsQuery, meQuery } from '../queries.ts';
import { useRemoveSample } from '../shell/notices.tsx';
import { Button } from '../ui/button.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { KeysChoice, LanguageChoice, PresetChoice, ThemeChoice } from './choices.tsx';
import { Blocks, PrivacyChoice } from './privacy.tsx';
import { forgetHere } from './push-here.ts';
import './settings.css';

export function SettingsPage() {
  const t = useTranslations('settings');
  const doorText = useTranslations('door');
  const mail = useTranslations('byMail.settings');
  const address = useTranslations('addresses.page');
  const devices = useTranslations('onDevices');
  const { data: me } = useQuery(meQuery);
  usePageTitle(t('title'));
  return (
    <main id="content" className="page">
      <h1 className="page-title">{t('title')}</h1>
      {!me && <Waiting />}
      {me && (
        <div className="settings">
          <Setting title={t('profile.title')} lead={t('profile.lead')}>
            <Link className="button" to="/settings/profile">
              {t('profile.open')}
            </Link>
          </Setting>
          <Setting title={t('preset.title')} lead={t('preset.lead')}>
            <PresetChoice me={me} />
          </Setting>
          <Setting title={t('language.title')}>
            <LanguageChoice me={me} />
          </Setting>
          <Setting title={t('theme.title')}>
            <ThemeChoice />
          </Setting>
          <Setting title={t('keys.title')} lead={t('keys.text')}>
            <KeysChoice />
          </Setting>
          <Setting title={doorText('title')} lead={doorText('text')}>
            <Link className="button" to="/settings/door">
              {doorText('open')}
            </Link>
          </Setting>
          <Setting title={t('privacy.title')} lead={t('privacy.lead')}>
            <PrivacyChoice me={me} />
          </Setting>
          <Setting title={t('blocks.title')}>
            <Blocks />
          </Setting>
          {me.sample && <Sample />}
          <Imports />
          <Setting title={mail('title')}>
            <Link className="button" to="/settings/mail">
              {mail('open')}
            </Link>
          </Setting>
          <Setting title={address('title')}>
            <Link className="button" to="/settings/address">
              {address('open')}
            </Link>
          </Setting>
          <Setting title={devices('title')}>
            <Link className="button" to="/settings/notifications">
              {devices('open')}
            </Link>
          </Setting>
          <Elsewhere to="/settings/invitations" part="invitations" />
          <Elsewhere to="/settings/organisations" part="organisations" />
          <Elsewhere to="/events" part="events" />
          <Elsewhere to="/settings/security" part="security" />
          <Setting
            title={t('account.title')}
            lead={t('account.signedInAs', { name: me.name, email: me.email })}
          >
            <SignOut />
          </Setting>
          <OtherParts me={me} />
        </div>
      )}
    </main>
  );
}

function Setting({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section>
      <div>
        <h2>{title}</h2>
        {lead && <p>{lead}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}

type Part = 'invitations' | 'organisations' | 'security';

/** A part that has a page of its own. */
function Elsewhere({ to, part }: { to: `/settings/${Part}` | '/events'; part: Part | 'events' }) {
  const t = useTranslations(`accounts.${part}`);
  return (
    <Setting title={t('title')}>
      <Link className="button" to={to}>
        {t('open')}
      </Link>
    </Setting>
  );
}

/** Moderation and leaving. */
function OtherParts({ me }: { me: Me }) {
  const t = useTranslations('moderation');
  return (
    <>
      {me.role !== 'member' && (
        <Setting title={t('roles.title')}>
          <Link className="button" to="/settings/moderation">
            {t('roles.title')}
          </Link>
        </Setting>
      )}
      <Setting title={t('account.title')}>
        <Link className="button" to="/settings/account">
          {t('account.title')}
        </Link>
      </Setting>
      <Setting title={t('leave.title')}>
        <Link className="button" to="/settings/leave">
          {t('leave.open')}
        </Link>
      </Setting>
    </>
  );
}

function Sample() {
  const t = useTranslations('settings.sample');
  const remove = useRemoveSample();
  return (
    <Setting title={t('title')} lead={t('text')}>
      <Button disabled={remove.isPending} onClick={() => remove.mutate()}>
        {t('remove')}
      </Button>
    </Setting>
  );
}

function Imports() {
  const t = useTranslations('settings.imports');
  const { data } = useQuery(importsQuery);
  return (
    <Setting title={t('title')}>
      {data && (data.items.length === 0 ? <p>{t('none')}</p> : <ImportList imports={data.items} />)}
      <Link className="button" to="/import">
        {t('add')}
      </Link>
    </Setting>
  );
}

function SignOut() {
  const t = useTranslations('settings.account');
  const client = useQueryClient();
  const leaving = useMutation({
    mutationFn: async () => {
      await forgetHere().catch(() => {}); // whoever uses this browser next is told nothing of this account
      await call('/api/auth/sign-out', { method: 'POST', body: {} });
    },
    // A whole new page: nothing of this account may stay in memory.
    onSettled: () => {
      client.clear();
      location.assign('/sign-in');
    },
  });
  return (
    <Button disabled={leaving.isPending} onClick={() => leaving.mutate()}>
      {t('signOut')}
    </Button>
  );
}
