import type { Because, Signal } from '../domain/request.ts';
import type { Translator } from './translator.ts';

type Key = Parameters<Translator>[0];

/** A because-sentence in the reader's language. Signals explain themselves; reasons inside a sentence are named in words. */
export function becauseText(say: Translator, { code, values }: Because): string {
  if (code.startsWith('signal.')) return signalText(say, code.slice('signal.'.length));
  const named = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      REASON_VALUES.has(name) ? say(`reasons.${value}.short` as Key) : value,
    ]),
  );
  return say(`because.${code}` as Key, named as never);
}

const REASON_VALUES = new Set(['reason', 'toward']);

export const signalText = (say: Translator, code: string): string => say(`signals.${code}` as Key);

export const withText = (say: Translator, signals: readonly Signal[]) =>
  signals.map((signal) => ({ ...signal, text: signalText(say, signal.code) }));
