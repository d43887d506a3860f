import { and, asc, eq, gt, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { OrganisationId, PersonId } from '../domain/ids.ts';
import { belonging, domainsAbove, type Belonging, type MailAddress } from '../domain/organisation.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { workDomain } from './schema/account-mail.ts';
import { user } from './schema/accounts.ts';
import { member, person } from './schema/people.ts';
import { organisation, organisationDomain, organisationMember } from './schema/places.ts';

export type OrganisationRow = typeof organisation.$inferSelect;

/** Where somebody belongs. */
export interface Membership extends Belonging {
  id: OrganisationId;
  name: string;
  url: string;
}

/** Somebody who belongs. */
export interface OrganisationMember extends Belonging {
  id: PersonId;
  handle: string;
  name: string;
  headline: string;
}

/** Organisations that one person is looked up in; far above any real life. */
const MOST_OF_ONE = 100;

/** What people belong to. Who does is decided by `belonging`, from what is known at the moment of asking. */
export class Organisations {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  async add(row: OrganisationRow): Promise<void> {
    await this.#db.insert(organisation).values(row);
  }

  async update(id: OrganisationId, changes: Partial<Pick<OrganisationRow, 'name' | 'url'>>): Promise<void> {
    await this.#db.update(organisation).set(changes).where(eq(organisation.id, id));
  }

  async remove(id: OrganisationId): Promise<void> {
    await this.#db.delete(organisationMember).where(eq(organisationMember.organisationId, id));
    await this.#db.delete(organisationDomain).where(eq(organisationDomain.organisationId, id));
    await this.#db.delete(organisation).where(eq(organisation.id, id));
  }

  async one(id: OrganisationId): Promise<OrganisationRow | undefined> {
    const [row] = await this.#db.select().from(organisation).where(eq(organisation.id, id)).limit(1);
    return row;
  }

  /** Keeps others who lock the same organisation waiting until the transaction ends. */
  async lock(id: OrganisationId): Promise<OrganisationRow | undefined> {
    const one = this.#db.select().from(organisation).where(eq(organisation.id, id)).limit(1);
    const [row] = await one.for('update');
    return row;
  }

  /** All of them, in the order in which they were made. */
  async page({ after, limit }: { after?: string | undefined; limit: number }): Promise<OrganisationRow[]> {
    return this.#db
      .select()
      .from(organisation)
      .where(after ? gt(organisation.id, after) : undefined)
      .orderBy(asc(organisation.id))
      .limit(limit);
  }

  /** The domains of organisations, by organisation. */
  async domains(ids: readonly OrganisationId[]): Promise<Map<OrganisationId, string[]>> {
    const found = new Map<OrganisationId, string[]>(ids.map((id) => [id, []]));
    if (ids.length === 0) return found;
    const rows = await this.#db
      .select()
      .from(organisationDomain)
      .where(inArray(organisationDomain.organisationId, [...ids]))
      .orderBy(asc(organisationDomain.domain))
      .limit(10_000);
    for (const { organisationId, domain } of rows) found.get(organisationId as OrganisationId)?.push(domain);
    return found;
  }

  /** False when the domain speaks for an organisation already. */
  async addDomain(organisationId: OrganisationId, domain: string, addedAt: Instant): Promise<boolean> {
    const added = await this.#db
      .insert(organisationDomain)
      .values({ organisationId, domain, addedAt })
      .onConflictDoNothing()
      .returning();
    return added.length > 0;
  }

  async removeDomain(id: OrganisationId, domain: string): Promise<boolean> {
    const removed = await this.#db
      .delete(organisationDomain)
      .where(and(eq(organisationDomain.organisationId, id), eq(organisationDomain.domain, domain)))
      .returning();
    return removed.length > 0;
  }

  /** Notes what the operator says about a member of an organisation. */
  async say(
    organisationId: OrganisationId,
    memberId: PersonId,
    said: { placedAt?: Instant | null; recruiterAt?: Instant | null },
  ): Promise<void> {
    await this.#db
      .insert(organisationMember)
      .values({ organisationId, memberId, ...said })
      .onConflictDoUpdate({
        target: [organisationMember.memberId, organisationMember.organisationId],
        set: said,
      });
  }

  /** Where each of these people belongs; those who belong nowhere are left out. */
  async of(people: readonly PersonId[]): Promise<Map<PersonId, Membership[]>> {
    if (people.length === 0) return new Map();
    const mails = await this.#mailOf(people);
    const said = await this.#db
      .select()
      .from(organisationMember)
      .where(inArray(organisationMember.memberId, [...people]))
      .limit(people.length * MOST_OF_ONE);
    const organisations = await this.#around(mails, said);
    return new Map(
      people.flatMap((id) => {
        const theirs = organisations.flatMap(({ domains, ...about }) => {
          const { placedAt = null, recruiterAt = null } =
            said.find((row) => row.memberId === id && row.organisationId === about.id) ?? {};
          const found = belonging({ mails: mails.get(id) ?? [], domains, placedAt, recruiterAt });
          return found ? [{ ...about, ...found }] : [];
        });
        return theirs.length > 0 ? [[id, theirs] as const] : [];
      }),
    );
  }

  /** The addresses that speak for these people: the one they sign in with, and the domains at which they work. */
  async #mailOf(people: readonly PersonId[]): Promise<Map<PersonId, MailAddress[]>> {
    const signIn = await this.#db
      .select({ id: user.id, email: user.email, isVerified: user.emailVerified })
      .from(user)
      .where(inArray(user.id, [...people]))
      .limit(people.length);
    const work = await this.#db
      .select({ id: workDomain.memberId, domain: workDomain.domain })
      .from(workDomain)
      .where(inArray(workDomain.memberId, [...people]))
      .limit(people.length * MOST_OF_ONE);
    const found = new Map<PersonId, MailAddress[]>();
    const all = [...signIn, ...work.map(({ id, domain }) => ({ id, ...atWork(domain) }))];
    for (const { id, ...mail } of all)
      found.set(id as PersonId, [...(found.get(id as PersonId) ?? []), mail]);
    return found;
  }

  /** The organisations that these addresses and rows may speak of, with their domains. */
  async #around(
    mails: ReadonlyMap<PersonId, readonly MailAddress[]>,
    said: readonly { organisationId: string }[],
  ) {
    const domains = [...new Set([...mails.values()].flat().flatMap(({ email }) => domainsAbove(email)))];
    const ids = [...new Set(said.map(({ organisationId }) => organisationId))];
    if (domains.length + ids.length === 0) return [];
    const rows = await this.#db
      .selectDistinct({ id: organisation.id, name: organisation.name, url: organisation.url })
      .from(organisation)
      .leftJoin(organisationDomain, eq(organisationDomain.organisationId, organisation.id))
      .where(or(inArray(organisation.id, ids), inArray(organisationDomain.domain, domains)))
      .orderBy(asc(organisation.id))
      .limit(1_000);
    const found = rows.map((row) => ({ ...row, id: row.id as OrganisationId }));
    const all = await this.domains(found.map(({ id }) => id));
    return found.map((row) => ({ ...row, domains: all.get(row.id) ?? [] }));
  }

  /** Who belongs to an organisation, in the order in which they joined the instance; for the operator. */
  async members(
    id: OrganisationId,
    { after, limit }: { after?: string | undefined; limit: number },
  ): Promise<OrganisationMember[]> {
    const rows = await this.#db
      .select({
        id: member.id,
        handle: member.handle,
        name: person.name,
        headline: person.headline,
        placedAt: organisationMember.placedAt,
        recruiterAt: organisationMember.recruiterAt,
      })
      .from(member)
      .innerJoin(person, and(eq(person.ownerId, member.id), eq(person.id, member.id)))
      .leftJoin(user, eq(user.id, member.id))
      .leftJoin(
        organisationMember,
        and(eq(organisationMember.memberId, member.id), eq(organisationMember.organisationId, id)),
      )
      .where(
        and(
          or(isNotNull(organisationMember.placedAt), hasMailUnder(id)),
          after ? gt(member.id, after) : undefined,
        ),
      )
      .orderBy(asc(member.id))
      .limit(limit);
    const domains = (await this.domains([id])).get(id) ?? [];
    const mails = await this.#mailOf(rows.map((row) => row.id as PersonId));
    return rows.flatMap(({ placedAt, recruiterAt, ...card }) => {
      const theirs = mails.get(card.id as PersonId) ?? [];
      const found = belonging({ mails: theirs, domains, placedAt, recruiterAt });
      return found ? [{ ...card, id: card.id as PersonId, ...found }] : [];
    });
  }
}

const atWork = (domain: string): MailAddress => ({ email: `@${domain}`, isVerified: true });

/** Whether a member signs in, or works, under one of the domains of an organisation. */
function hasMailUnder(id: OrganisationId): SQL {
  const isUnder = (host: SQL | PgColumn) => sql`exists (
    select 1 from ${organisationDomain} where ${organisationDomain.organisationId} = ${id}
    and (${host} = ${organisationDomain.domain} or ${host} like '%.' || ${organisationDomain.domain}))`;
  const signsIn = sql`(${user.emailVerified} and ${isUnder(sql`lower(split_part(${user.email}, '@', 2))`)})`;
  const works = sql`exists (
    select 1 from ${workDomain} where ${workDomain.memberId} = ${member.id} and ${isUnder(workDomain.domain)})`;
  return sql`(${signsIn} or ${works})`;
}
