import type { OrganisationId } from '../domain/ids.ts';
import { MOST_DOMAINS, organisationDomain, type DomainRefusal } from '../domain/organisation.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Deps } from './deps.ts';

export type VouchFailure = DomainRefusal | 'no-such-organisation' | 'domain-taken' | 'too-many-domains';

/** The operator vouches that a mail domain is the organisation's: whoever reads mail under it belongs. */
export async function vouchForDomain(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  id: OrganisationId,
  typed: string,
): Promise<Result<string, VouchFailure>> {
  const domain = organisationDomain(typed);
  if (!domain.ok) return domain;
  return store.transaction(async (tx) => {
    if (!(await tx.organisations.lock(id))) return fail('no-such-organisation');
    const known = (await tx.organisations.domains([id])).get(id) ?? [];
    if (known.includes(domain.value)) return ok(domain.value);
    if (known.length >= MOST_DOMAINS) return fail('too-many-domains');
    const isAdded = await tx.organisations.addDomain(id, domain.value, now());
    return isAdded ? ok(domain.value) : fail('domain-taken');
  });
}
