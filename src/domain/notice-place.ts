import type { NoticeKind } from './notices.ts';

/**
 * The page that a notice leads to: the request as this side sees it, or the thread.
 *
 * @param handle the member at the other end; empty once they are gone
 * @returns a path that begins with a slash
 */
export function placeOfNotice({
  kind,
  aboutId,
  handle,
}: {
  kind: NoticeKind;
  aboutId: string;
  handle: string;
}): string {
  if (kind === 'arrived' || kind === 'answered') return `/inbox/${aboutId}`;
  if (kind === 'message' || kind === 'connected') return handle ? `/connections/${handle}` : '/connections';
  if (kind === 'reported-decision' || kind === 'decision') return '/settings/account';
  return `/sent/${aboutId}`;
}
