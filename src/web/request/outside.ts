import type { RequestCard } from '../../http/schemas.ts';
import { isPage } from './network-name.ts';

/**
 * Opens the page on the other network and copies the words to paste there. Both have to happen within the click: the
 * copy first, since a page that has lost the focus may not copy any more.
 *
 * @returns whether the words were copied; true when there were none
 */
export function openOutside(outside: NonNullable<RequestCard['outside']>, words: string): Promise<boolean> {
  const copied = words === '' ? Promise.resolve(true) : copy(words);
  if (isPage(outside.url)) window.open(outside.url, '_blank', 'noopener,noreferrer');
  return copied;
}

/** The clipboard is missing on pages served without TLS from another machine. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
