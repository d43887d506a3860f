import { history } from '../../messages/en/history.ts';
import { imports } from '../../messages/en/imports.ts';
import { inbox } from '../../messages/en/inbox.ts';
import { reasons } from '../../messages/en/reasons.ts';
import { request } from '../../messages/en/request.ts';
import { settings } from '../../messages/en/settings.ts';
import { shell } from '../../messages/en/shell.ts';
import { welcome } from '../../messages/en/welcome.ts';

/** What the web app says. The server's own sentences (signals, problems) arrive ready-made and stay out of the bundle. */
export const messages = { reasons, shell, welcome, inbox, request, imports, history, settings };
