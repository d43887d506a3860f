import { answers } from './en/answers.ts';
import { because } from './en/because.ts';
import { causes } from './en/causes.ts';
import { cli } from './en/cli.ts';
import { problems } from './en/problems.ts';
import { reasons } from './en/reasons.ts';
import { signals } from './en/signals.ts';

/** Every sentence of the product in English, in ICU MessageFormat. English is complete first; the others follow its keys. */
export const en = { answers, because, causes, cli, problems, reasons, signals };
