import { eq, sql } from 'drizzle-orm';
import type { PersonId } from '../domain/ids.ts';
import type { CalendarDay, Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import { bulkInsert } from './bulk-insert.ts';
import type { Db } from './database.ts';
import { connection, identity, invitation, message, person, thread } from './schema/people.ts';
import { unitePeople, type SamePerson } from './unite-people.ts';

export interface NewPersonRow {
  id: PersonId;
  name: string;
  title: string;
  company: string;
  profileUrl: string;
  role: string;
  field: string;
  asOf: CalendarDay | null;
}

export interface NewMessageRow {
  key: string;
  conversation: string;
  fromOwner: boolean;
  fromName: string;
  sentAt: Instant;
  text: string;
  isCampaign: boolean;
}

export interface NewInvitationRow {
  key: string;
  direction: 'incoming' | 'outgoing';
  otherId: PersonId;
  sentAt: Instant;
  note: string;
}

/** Bounds every query; one member's archive stays far below. */
const MOST_ROWS = 1_000_000;

/** The past of one member as imports bring it: written in bulk, told afterwards, visible to that member alone. */
export class History {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  addPeople(ownerId: PersonId, rows: readonly NewPersonRow[]): Promise<number> {
    return bulkInsert(
      this.#db,
      person,
      rows.map((row) => ({ ownerId, headline: '', ...row })),
    );
  }

  addIdentities(
    ownerId: PersonId,
    rows: readonly { kind: string; value: string; personId: PersonId }[],
  ): Promise<number> {
    return bulkInsert(
      this.#db,
      identity,
      rows.map((row) => ({ ownerId, ...row })),
    );
  }

  addConnections(
    personId: PersonId,
    rows: readonly { otherId: PersonId; connectedOn: CalendarDay }[],
  ): Promise<number> {
    return bulkInsert(
      this.#db,
      connection,
      rows.map((row) => ({ personId, source: 'linkedin_archive', ...row })),
    );
  }

  addMessages(ownerId: PersonId, rows: readonly NewMessageRow[]): Promise<number> {
    return bulkInsert(
      this.#db,
      message,
      rows.map((row) => ({ ownerId, ...row })),
    );
  }

  addInvitations(ownerId: PersonId, rows: readonly NewInvitationRow[]): Promise<number> {
    return bulkInsert(
      this.#db,
      invitation,
      rows.map((row) => ({ ownerId, ...row })),
    );
  }

  /** Every invitation of the member, as far as it takes to recognise it. */
  async invitations(
    viewer: Viewer,
  ): Promise<{ key: string; otherId: PersonId; direction: string; sentAt: Instant }[]> {
    const rows = await this.#db
      .select({
        key: invitation.key,
        otherId: invitation.otherId,
        direction: invitation.direction,
        sentAt: invitation.sentAt,
      })
      .from(invitation)
      .where(eq(invitation.ownerId, viewer.memberId))
      .limit(MOST_ROWS);
    return rows as { key: string; otherId: PersonId; direction: string; sentAt: Instant }[];
  }

  /** Notes the pages of people who were known by name alone. */
  async addPages(ownerId: PersonId, rows: readonly { id: PersonId; profileUrl: string }[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#db.execute(sql`
      update person set profile_url = given."profileUrl"
      from json_to_recordset(${JSON.stringify(rows)}::json) as given (id uuid, "profileUrl" text)
      where person.owner_id = ${ownerId} and person.id = given.id and person.profile_url = ''`);
  }

  /** Makes one person of two, with everything that was told of either. The stories of theirs are told anew. */
  unite(ownerId: PersonId, pairs: readonly SamePerson[]): Promise<void> {
    return unitePeople(this.#db, ownerId, pairs);
  }

  /** Says who the other person of each conversation is; null makes it a group. */
  async saveThreads(
    ownerId: PersonId,
    rows: readonly { conversation: string; otherId: PersonId | null }[],
  ): Promise<void> {
    for (let from = 0; from < rows.length; from += 2_000) {
      const part = rows.slice(from, from + 2_000);
      await this.#db.execute(sql`
        insert into thread (owner_id, conversation, other_id)
        select ${ownerId}::uuid, conversation, "otherId"
        from json_to_recordset(${JSON.stringify(part)}::json) as given (conversation text, "otherId" uuid)
        on conflict (owner_id, conversation) do update set other_id = excluded.other_id`);
    }
  }

  async threads(viewer: Viewer): Promise<{ conversation: string; otherId: PersonId | null }[]> {
    const rows = await this.#db
      .select({ conversation: thread.conversation, otherId: thread.otherId })
      .from(thread)
      .where(eq(thread.ownerId, viewer.memberId))
      .limit(MOST_ROWS);
    return rows as { conversation: string; otherId: PersonId | null }[];
  }

  /** Takes over where people work now, unless what we have is as new. A changed title makes the story untold. */
  async refreshPeople(ownerId: PersonId, rows: readonly NewPersonRow[]): Promise<void> {
    if (rows.length === 0) return;
    const fresh = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as fresh(id uuid, name text, title text, company text, "profileUrl" text, role text, field text, "asOf" date)`;
    await this.#db.execute(sql`
      with changed as (
        update person set title = fresh.title, company = fresh.company, role = fresh.role, field = fresh.field,
          as_of = fresh."asOf", profile_url = coalesce(nullif(fresh."profileUrl", ''), person.profile_url),
          name = coalesce(nullif(fresh.name, ''), person.name)
        from ${fresh}
        where person.owner_id = ${ownerId} and person.id = fresh.id
          and (person.as_of is null or person.as_of < fresh."asOf")
          and (person.title, person.company, person.profile_url) is distinct from (fresh.title, fresh.company, fresh."profileUrl")
        returning person.id)
      update connection set reason = null from changed
      where connection.person_id = ${ownerId} and connection.other_id = changed.id`);
  }

  async removeAllOf(ownerId: PersonId): Promise<void> {
    for (const table of [message, thread, invitation])
      await this.#db.delete(table).where(eq(table.ownerId, ownerId));
  }
}
