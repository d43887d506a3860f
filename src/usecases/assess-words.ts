import type { Assessment } from '../domain/request.ts';
import type { Deps } from './deps.ts';

const NOBODY = { name: '', headline: '', title: '', company: '', profileUrl: '' };

/** What words show by themselves, whoever says them and for whatever reason: an answer, a promise, an earlier note. */
export const assessWords = ({ assess }: Pick<Deps, 'assess'>, words: string): Assessment =>
  assess({ note: words, declared: 'none_given', sender: NOBODY });
