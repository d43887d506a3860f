import { sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { Db } from './database.ts';

/** Two ids of one person, and the one that stays. */
export interface SamePerson {
  from: PersonId;
  into: PersonId;
}

/** Moves everything of the one to the other, keeps what is newer, and forgets the one. */
export async function unitePeople(db: Db, owner: PersonId, pairs: readonly SamePerson[]): Promise<void> {
  if (pairs.length === 0) return;
  const given = sql`json_to_recordset(${JSON.stringify(pairs)}::json) as given ("from" uuid, "into" uuid)`;
  const both = sql`person.owner_id = ${owner} and person.id = given."into" and other.owner_id = ${owner} and other.id = given."from"`;
  const steps = [
    sql`update person set title = other.title, company = other.company, role = other.role, field = other.field, as_of = other.as_of
      from ${given}, person other where ${both} and (person.as_of is null or person.as_of < other.as_of) and other.as_of is not null`,
    sql`update person set profile_url = other.profile_url from ${given}, person other where ${both} and person.profile_url = ''`,
    sql`insert into connection (person_id, other_id, source, connected_on)
      select c.person_id, given."into", c.source, c.connected_on from ${given}
      join connection c on c.person_id = ${owner} and c.other_id = given."from" on conflict do nothing`,
    sql`update connection set reason = null from ${given} where person_id = ${owner} and other_id = given."into"`,
    sql`delete from connection using ${given} where person_id = ${owner} and other_id = given."from"`,
    sql`update thread set other_id = given."into" from ${given} where owner_id = ${owner} and other_id = given."from"`,
    sql`update invitation set other_id = given."into" from ${given} where owner_id = ${owner} and other_id = given."from"`,
    sql`update request set sender_id = given."into" from ${given} where recipient_id = ${owner} and sender_id = given."from"`,
    sql`update identity set person_id = given."into" from ${given} where owner_id = ${owner} and person_id = given."from"`,
    sql`delete from person using ${given} where owner_id = ${owner} and id = given."from"`,
  ];
  for (const step of steps) await db.execute(step);
}
