import { handleFrom } from '../domain/handle.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Repositories } from '../storage/store.ts';

interface NewMember {
  id: PersonId;
  name: string;
  locale: string;
  joinedAt: number;
  /** Null for whoever came by themselves. */
  invitedBy: PersonId | null;
}

/** The second of a name is `ada-osei-2`; past this many of one name, part of the id tells them apart. */
const MOST_NUMBERED = 30;

/** Makes a member of an account that was just made, with a short name that nobody else has. */
export async function addMember(tx: Repositories, { name, ...row }: NewMember): Promise<void> {
  const about = { ...row, preset: 'happy', role: 'member' };
  const endings = Array.from({ length: MOST_NUMBERED }, (_, at) => (at === 0 ? '' : String(at + 1)));
  let isAdded = false;
  for (const ending of [...endings, row.id.slice(-8)]) {
    isAdded = await tx.members.add({ ...about, handle: handleFrom(name, ending) });
    if (isAdded) break;
  }
  if (!isAdded) throw new Error('No handle was free, not even one made of the id.');
  const unknown = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
  await tx.people.add({ ownerId: row.id, id: row.id, name, ...unknown });
}
