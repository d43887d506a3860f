import type { Like } from './catalogue.ts';
import { answers } from './de/answers.ts';
import { because } from './de/because.ts';
import { causes } from './de/causes.ts';
import { cli } from './de/cli.ts';
import { problems } from './de/problems.ts';
import { reasons } from './de/reasons.ts';
import { signals } from './de/signals.ts';
import type { en } from './en.ts';

export const de: Like<typeof en> = { answers, because, causes, cli, problems, reasons, signals };
