import type { Like } from './catalogue.ts';
import { answers } from './de/answers.ts';
import { because } from './de/because.ts';
import { causes } from './de/causes.ts';
import { cli } from './de/cli.ts';
import { history } from './de/history.ts';
import { imports } from './de/imports.ts';
import { inbox } from './de/inbox.ts';
import { problems } from './de/problems.ts';
import { reasons } from './de/reasons.ts';
import { request } from './de/request.ts';
import { settings } from './de/settings.ts';
import { shell } from './de/shell.ts';
import { signals } from './de/signals.ts';
import { welcome } from './de/welcome.ts';
import type { en } from './en.ts';

export const de: Like<typeof en> = {
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
