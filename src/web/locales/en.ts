import { accounts } from '../../messages/en/accounts.ts';
import { addresses } from '../../messages/en/addresses.ts';
import { coach } from '../../messages/en/coach.ts';
import { compose } from '../../messages/en/compose.ts';
import { connections } from '../../messages/en/connections.ts';
import { door } from '../../messages/en/door.ts';
import { history } from '../../messages/en/history.ts';
import { imports } from '../../messages/en/imports.ts';
import { inbox } from '../../messages/en/inbox.ts';
import { moderation } from '../../messages/en/moderation.ts';
import { byMail } from '../../messages/en/mail.ts';
import { notices } from '../../messages/en/notices.ts';
import { people } from '../../messages/en/people.ts';
import { places } from '../../messages/en/places.ts';
import { profile } from '../../messages/en/profile.ts';
import { onDevices } from '../../messages/en/push.ts';
import { reasons } from '../../messages/en/reasons.ts';
import { request } from '../../messages/en/request.ts';
import { sent } from '../../messages/en/sent.ts';
import { settings } from '../../messages/en/settings.ts';
import { shell } from '../../messages/en/shell.ts';
import { waiting } from '../../messages/en/waiting.ts';
import { welcome } from '../../messages/en/welcome.ts';

/** The part of the coach's advice that is given while somebody types, before the server has read the note. */
const typing = {
  blank: coach.blank,
  placeholder: coach.placeholder,
  'too-short': coach['too-short'],
  'too-long': coach['too-long'],
  'good-length': coach['good-length'],
};

/** What the web app says. The server's own sentences (signals, problems) arrive ready-made and stay out of the bundle. */
export const messages = {
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
