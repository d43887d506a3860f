import { history } from '../../messages/de/history.ts';
import { imports } from '../../messages/de/imports.ts';
import { inbox } from '../../messages/de/inbox.ts';
import { reasons } from '../../messages/de/reasons.ts';
import { request } from '../../messages/de/request.ts';
import { settings } from '../../messages/de/settings.ts';
import { shell } from '../../messages/de/shell.ts';
import { welcome } from '../../messages/de/welcome.ts';

import type { Like } from '../../messages/catalogue.ts';
import type { messages as english } from './en.ts';

export const messages: Like<typeof english> = {
  reasons,
  shell,
  welcome,
  inbox,
  request,
  imports,
  history,
  settings,
};
