import { answers } from './en/answers.ts';
import { because } from './en/because.ts';
import { causes } from './en/causes.ts';
import { cli } from './en/cli.ts';
import { history } from './en/history.ts';
import { imports } from './en/imports.ts';
import { inbox } from './en/inbox.ts';
import { problems } from './en/problems.ts';
import { reasons } from './en/reasons.ts';
import { request } from './en/request.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { signals } from './en/signals.ts';
import { welcome } from './en/welcome.ts';

/** Every sentence of the product in English, in ICU MessageFormat. English is complete first; the others follow its keys. */
export const en = {
  answers,
  because,
  causes,
  cli,
  history,
  imports,
  inbox,
  problems,
  reasons,
  request,
  settings,
  shell,
  signals,
  welcome,
};
