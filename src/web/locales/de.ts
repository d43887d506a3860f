import { accounts } from '../../messages/de/accounts.ts';
import { addresses } from '../../messages/de/addresses.ts';
import { coach } from '../../messages/de/coach.ts';
import { compose } from '../../messages/de/compose.ts';
import { connections } from '../../messages/de/connections.ts';
import { door } from '../../messages/de/door.ts';
import { history } from '../../messages/de/history.ts';
import { imports } from '../../messages/de/imports.ts';
import { inbox } from '../../messages/de/inbox.ts';
import { moderation } from '../../messages/de/moderation.ts';
import { byMail } from '../../messages/de/mail.ts';
import { notices } from '../../messages/de/notices.ts';
import { people } from '../../messages/de/people.ts';
import { places } from '../../messages/de/places.ts';
import { profile } from '../../messages/de/profile.ts';
import { onDevices } from '../../messages/de/push.ts';
import { reasons } from '../../messages/de/reasons.ts';
import { request } from '../../messages/de/request.ts';
import { sent } from '../../messages/de/sent.ts';
import { settings } from '../../messages/de/settings.ts';
import { shell } from '../../messages/de/shell.ts';
import { waiting } from '../../messages/de/waiting.ts';
import { welcome } from '../../messages/de/welcome.ts';

import type { Like } from '../../messages/catalogue.ts';
import type { messages as english } from './en.ts';

const typing = {
  blank: coach.blank,
  placeholder: coach.placeholder,
  'too-short': coach['too-short'],
  'too-long': coach['too-long'],
  'good-length': coach['good-length'],
};

export const messages: Like<typeof english> = {
  reasons,
  shell,
  profile,
  waiting,
  welcome,
  inbox,
  request,
  imports,
  door,
  history,
  settings,
  accounts,
  addresses,
  connections,
  moderation,
  byMail,
  notices,
  onDevices,
  people,
  places,
  compose,
  typing,
  sent,
};
