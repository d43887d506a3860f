import type { PersonId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { NoticeRow } from '../storage/notices.ts';
import type { Deps } from './deps.ts';

/** Something that a member was told, with the other person as everybody sees them; empty once they are gone. */
export type ToldNotice = NoticeRow & { other: { handle: string; name: string } };

/** What the viewer was told by now, newest first. */
export async function listNotices(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<ToldNotice[]> {
  const rows = await store.notices.page(viewer, { now: now(), before, limit });
  const others = [...new Set(rows.map(({ otherId }) => otherId as PersonId))];
  const cards = await store.members.cards(others);
  return rows.map((row) => {
    const { handle = '', name = '' } = cards.get(row.otherId as PersonId) ?? {};
    return { ...row, other: { handle, name } };
  });
}
