import { accountMail } from './en/account-mail.ts';
import { accounts } from './en/accounts.ts';
import { addresses } from './en/addresses.ts';
import { answers } from './en/answers.ts';
import { because } from './en/because.ts';
import { causes } from './en/causes.ts';
import { cli } from './en/cli.ts';
import { coach } from './en/coach.ts';
import { compose } from './en/compose.ts';
import { connections } from './en/connections.ts';
import { door } from './en/door.ts';
import { history } from './en/history.ts';
import { imports } from './en/imports.ts';
import { inbox } from './en/inbox.ts';
import { moderation } from './en/moderation.ts';
import { byMail, mail } from './en/mail.ts';
import { notices } from './en/notices.ts';
import { people } from './en/people.ts';
import { places } from './en/places.ts';
import { problems } from './en/problems.ts';
import { profile } from './en/profile.ts';
import { onDevices, push } from './en/push.ts';
import { reasons } from './en/reasons.ts';
import { request } from './en/request.ts';
import { sent } from './en/sent.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { signals } from './en/signals.ts';
import { waiting } from './en/waiting.ts';
import { welcome } from './en/welcome.ts';

/** Every sentence of the product in English, in ICU MessageFormat. English is complete first; the others follow its keys. */
export const en = {
  accountMail,
  accounts,
  addresses,
  answers,
  because,
  byMail,
  causes,
  cli,
  coach,
  compose,
  connections,
  door,
  history,
  imports,
  inbox,
  moderation,
  mail,
  notices,
  onDevices,
  people,
  places,
  problems,
  profile,
  push,
  reasons,
  request,
  sent,
  settings,
  shell,
  signals,
  waiting,
  welcome,
};
