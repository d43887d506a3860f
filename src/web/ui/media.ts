import { useSyncExternalStore } from 'react';

/** From here on the list and the card stand side by side; the same width as in the stylesheets. */
const wide = typeof matchMedia === 'function' ? matchMedia('(min-width: 56.26rem)') : null;

export const isWide = (): boolean => wide?.matches ?? true;

export function useIsWide(): boolean {
  return useSyncExternalStore((listener) => {
    wide?.addEventListener('change', listener);
    return () => wide?.removeEventListener('change', listener);
  }, isWide);
}
