import type { Advice } from '../domain/coach/codes.ts';
import { signalText } from './because-text.ts';
import type { Translator } from './translator.ts';

/** A piece of the coach's advice in the reader's language, with reasons and signals inside it named in words. */
export function coachText(say: Translator, { code, values }: Pick<Advice, 'code' | 'values'>): string {
  const named = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, inWords(say, name, String(value)) ?? value]),
  );
  return say(`coach.${code}`, named as never);
}

function inWords(say: Translator, name: string, value: string): string | null {
  if (name === 'sign') return value === '' ? '' : signalText(say, value);
  const isReason = name === 'reason' || name === 'toward';
  return isReason ? say(`reasons.${value}.short` as Parameters<Translator>[0]) : null;
}
