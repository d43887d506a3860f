import type { OrganisationId, PersonId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Deps } from './deps.ts';

export type PlacingFailure = 'no-such-organisation' | 'not-by-domain';

/** Something that the operator says about a member of an organisation. */
export interface Placing {
  organisation: OrganisationId;
  member: PersonId;
  /** Counted in by hand, or confirmed as a recruiter. */
  as: 'member' | 'recruiter';
  /** False takes it back. */
  isOn: boolean;
}

/** The operator counts a member in by hand, or confirms a recruiter, or takes either back. */
export function placeMember(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { organisation, member, as, isOn }: Placing,
): Promise<Result<null, PlacingFailure>> {
  return store.transaction(async (tx) => {
    if (!(await tx.organisations.lock(organisation))) return fail('no-such-organisation');
    if (as === 'recruiter' && isOn) {
      const theirs = (await tx.organisations.of([member])).get(member) ?? [];
      // Only a domain proves for whom somebody recruits; being put in by hand is the operator's word alone.
      if (!theirs.some(({ id, by }) => id === organisation && by === 'domain')) return fail('not-by-domain');
    }
    const at = isOn ? now() : null;
    await tx.organisations.say(
      organisation,
      member,
      as === 'member' ? { placedAt: at } : { recruiterAt: at },
    );
    return ok(null);
  });
}
