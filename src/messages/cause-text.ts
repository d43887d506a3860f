import type { Translator } from './translator.ts';

type Key = Parameters<Translator>[0];

/** Why a row or file was left out, as a sentence. */
export const causeText = (say: Translator, kind: string, cause: string): string =>
  say(`causes.${kind}.${cause}` as Key);

/** Why a whole archive was refused, as a sentence. */
export const failureText = (say: Translator, failure: string): string =>
  say(`causes.archive.${failure}` as Key);
