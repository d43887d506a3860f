import type { Like } from './catalogue.ts';
import { accountMail } from './de/account-mail.ts';
import { accounts } from './de/accounts.ts';
import { addresses } from './de/addresses.ts';
import { answers } from './de/answers.ts';
import { because } from './de/because.ts';
import { causes } from './de/causes.ts';
import { cli } from './de/cli.ts';
import { coach } from './de/coach.ts';
import { compose } from './de/compose.ts';
import { connections } from './de/connections.ts';
import { door } from './de/door.ts';
import { history } from './de/history.ts';
import { imports } from './de/imports.ts';
import { inbox } from './de/inbox.ts';
import { moderation } from './de/moderation.ts';
import { byMail, mail } from './de/mail.ts';
import { notices } from './de/notices.ts';
import { people } from './de/people.ts';
import { places } from './de/places.ts';
import { problems } from './de/problems.ts';
import { profile } from './de/profile.ts';
import { onDevices, push } from './de/push.ts';
import { reasons } from './de/reasons.ts';
import { request } from './de/request.ts';
import { sent } from './de/sent.ts';
import { settings } from './de/settings.ts';
import { shell } from './de/shell.ts';
import { signals } from './de/signals.ts';
import { waiting } from './de/waiting.ts';
import { welcome } from './de/welcome.ts';
import type { en } from './en.ts';

export const de: Like<typeof en> = {
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
