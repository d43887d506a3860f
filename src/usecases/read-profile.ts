import { fieldOf } from '../domain/history/field.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { MemberCard } from '../storage/members.ts';
import type { LineRow, ProfileCard } from '../storage/profiles.ts';
import type { Repositories } from '../storage/store.ts';

/** A member's own profile, with all that only they see of it. */
export interface OwnProfile {
  card: MemberCard;
  about: ProfileCard;
  lines: LineRow[];
  email: string;
  /** The field that the lines tell, where the member has not chosen one. */
  toldField: string;
}

export async function readProfile(store: Repositories, { memberId }: Viewer): Promise<OwnProfile> {
  const card = (await store.members.cards([memberId])).get(memberId)!;
  return {
    card,
    about: await store.profiles.card(memberId),
    lines: await store.profiles.lines(memberId),
    email: (await store.members.account(memberId)).email,
    toldField: fieldOf(card.title, card.headline) ?? '',
  };
}
