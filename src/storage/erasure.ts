import { and, eq, inArray, like, ne, or, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { PersonId, RequestId } from '../domain/ids.ts';
import type { Assessment, SenderCard } from '../domain/request.ts';
import type { Instant } from '../domain/time.ts';
import type { Db } from './database.ts';
import { GOES } from './erased-tables.ts';
import { accountMail } from './schema/account-mail.ts';
import { attempt, user, verification } from './schema/accounts.ts';
import { followUp } from './schema/follow-ups.ts';
import { imports } from './schema/imports.ts';
import { connection, handle, member, person } from './schema/people.ts';
import { event, eventCode, eventSession } from './schema/places.ts';
import { request, requestEvent } from './schema/requests.ts';
import { directMessage, pair, sentRequest } from './schema/sending.ts';

/** Under this source a tie to a deleted account is kept: it is shown, and counts nowhere as somebody in common. */
export const TIED_TO_DELETED = 'deleted';

interface Erased {
  id: PersonId;
  /** What an empty text is read as. */
  blank: Assessment;
  at: Instant;
}

const NOBODY: SenderCard = { name: '', headline: '', title: '', company: '', profileUrl: '' };

/** Takes a member out of every table. What others share with them stays theirs, with a tombstone in the member's place. */
export class Erasure {
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** Requests that may be open between this member and others, by recipient. */
  async requestsAround(id: PersonId): Promise<{ recipientId: PersonId; id: RequestId }[]> {
    const received = await this.#db
      .select({ recipientId: request.recipientId, id: request.id })
      .from(request)
      .where(and(eq(request.recipientId, id), eq(request.source, 'native')))
      .limit(100_000);
    const sent = await this.#db
      .select({ recipientId: sentRequest.recipientId, id: sentRequest.id })
      .from(sentRequest)
      .where(eq(sentRequest.senderId, id))
      .limit(100_000);
    return [...received, ...sent] as { recipientId: PersonId; id: RequestId }[];
  }

  /** Files that the member uploaded and that are still there. */
  async uploadedFiles(id: PersonId): Promise<string[]> {
    const rows = await this.#db
      .select({ path: imports.path })
      .from(imports)
      .where(and(eq(imports.ownerId, id), eq(imports.origin, 'uploaded')))
      .limit(10_000);
    return rows.map(({ path }) => path);
  }

  async erase({ id, blank, at }: Erased): Promise<void> {
    await this.#forgetName(id);
    await this.#forgetTries(id);
    await this.#emptyInbox(id, blank);
    await this.#emptySent(id, blank);
    await this.#emptyMessages(id);
    await this.#dropEvents(id);
    for (const [table, owner] of GOES) await this.#db.delete(table).where(eq(owner, id));
    await this.#leaveTombstone(id, at);
  }

  /** Other members' evidence and verdicts may name the member as somebody in common. */
  async #forgetName(id: PersonId): Promise<void> {
    const [own] = await this.#db
      .select({ name: person.name })
      .from(person)
      .where(and(eq(person.ownerId, id), eq(person.id, id)))
      .limit(1);
    if (!own || own.name === '') return;
    const named = sql`jsonb_build_array(jsonb_build_object('checkedBy', ${own.name}::text))`;
    const unnamed = (column: PgColumn): SQL => sql`(
      select jsonb_agg(case when fact->>'checkedBy' = ${own.name} then fact - 'checkedBy' else fact end order by place)
      from jsonb_array_elements(${column}) with ordinality as facts(fact, place))`;
    await this.#db
      .update(request)
      .set({ evidence: unnamed(request.evidence) })
      .where(sql`${request.evidence} @> ${named}`);
    await this.#db
      .update(sentRequest)
      .set({ checked: unnamed(sentRequest.checked) })
      .where(sql`${sentRequest.checked} @> ${named}`);
    // What a page shows is judged anew, so nothing is lost by emptying a stored sentence that happens to hold the name.
    await this.#db
      .update(request)
      .set({ because: [] })
      .where(sql`position(${own.name} in ${request.because}::text) > 0`);
  }

  async #forgetTries(id: PersonId): Promise<void> {
    const [own] = await this.#db.select({ email: user.email }).from(user).where(eq(user.id, id)).limit(1);
    await this.#db.delete(attempt).where(like(attempt.key, `%${id}%`));
    if (own) await this.#db.delete(accountMail).where(eq(accountMail.address, own.email));
    for (const trace of own ? [id, own.email] : [id])
      await this.#db
        .delete(verification)
        .where(
          or(
            sql`position(${trace} in ${verification.value}) > 0`,
            sql`position(${trace} in ${verification.identifier}) > 0`,
          ),
        );
  }

  /** Of what the member received, its senders need their own view of it; everything else goes. */
  async #emptyInbox(id: PersonId, blank: Assessment): Promise<void> {
    const isMine = eq(request.recipientId, id);
    const foreign = this.#db
      .select({ id: request.id })
      .from(request)
      .where(and(isMine, ne(request.source, 'native')));
    await this.#db
      .delete(requestEvent)
      .where(and(eq(requestEvent.recipientId, id), inArray(requestEvent.requestId, foreign)));
    await this.#db.delete(request).where(and(isMine, ne(request.source, 'native')));
    await this.#db
      .update(request)
      .set({
        ...nothingOf(blank),
        sender: NOBODY,
        ask: withEmpty(request.ask, 'question'),
        stateFacts: withEmpty(request.stateFacts, 'sentence'),
        heldSince: null,
        heldUntil: null,
      })
      .where(isMine);
    // The door's question was the member's, too; the answer stays with whoever gave it.
    await this.#db
      .update(sentRequest)
      .set({ doorAnswer: withEmpty(sentRequest.doorAnswer, 'question') })
      .where(eq(sentRequest.recipientId, id));
    await this.#db
      .update(requestEvent)
      .set({ words: '' })
      .where(and(eq(requestEvent.recipientId, id), eq(requestEvent.by, id)));
  }

  /** What the member sent stands in other people's inboxes, from now on without words and from a deleted account. */
  async #emptySent(id: PersonId, blank: Assessment): Promise<void> {
    const sent = await this.#db
      .select({ id: sentRequest.id, recipientId: sentRequest.recipientId })
      .from(sentRequest)
      .where(eq(sentRequest.senderId, id))
      .limit(100_000);
    for (const { id: requestId, recipientId } of sent) {
      await this.#db
        .update(request)
        .set({
          ...nothingOf(blank),
          sender: { ...NOBODY, isDeleted: true },
          ask: withEmpty(request.ask, 'answer'),
        })
        .where(and(eq(request.recipientId, recipientId), eq(request.id, requestId)));
      await this.#db
        .update(requestEvent)
        .set({ words: '' })
        .where(
          and(
            eq(requestEvent.recipientId, recipientId),
            eq(requestEvent.requestId, requestId),
            eq(requestEvent.by, id),
          ),
        );
    }
    // The latest request of each to the other: the member's own are gone.
    await this.#db.update(pair).set({ lowRequestId: null }).where(eq(pair.lowId, id));
    await this.#db.update(pair).set({ highRequestId: null }).where(eq(pair.highId, id));
  }

  /** An event that somebody else was at is theirs as well, and vouches for them; any other one goes. */
  async #dropEvents(id: PersonId): Promise<void> {
    const isVisited = sql`exists (
      select 1 from attendance a where a.event_id = ${event.id} and a.member_id <> ${id})`;
    const gone = await this.#db
      .select({ id: event.id })
      .from(event)
      .where(and(eq(event.organiserId, id), sql`not ${isVisited}`))
      .limit(10_000);
    for (const { id: eventId } of gone) {
      await this.#db.delete(eventCode).where(eq(eventCode.eventId, eventId));
      await this.#db.delete(eventSession).where(eq(eventSession.eventId, eventId));
      await this.#db.delete(event).where(eq(event.id, eventId));
    }
  }

  async #emptyMessages(id: PersonId): Promise<void> {
    const isOwn = and(
      or(eq(directMessage.lowId, id), eq(directMessage.highId, id)),
      eq(directMessage.fromId, id),
    );
    await this.#db.update(directMessage).set({ text: '', risk: null }).where(isOwn);
    // Promises are over on both sides; what others noted down for themselves is theirs.
    await this.#db.delete(followUp).where(and(eq(followUp.otherId, id), ne(followUp.side, 'own')));
    const isKept = and(eq(connection.otherId, id), eq(connection.source, 'native'));
    await this.#db.update(connection).set({ source: TIED_TO_DELETED }).where(isKept);
  }

  /** Whoever has to do with the member from now on finds an account of which nothing is left but its id. */
  async #leaveTombstone(id: PersonId, at: Instant): Promise<void> {
    const name = `deleted-${id}`;
    await this.#db.insert(handle).values({ handle: name, memberId: id });
    await this.#db
      .update(member)
      .set({
        handle: name,
        role: 'deleted',
        locale: 'en',
        timeZone: null,
        preset: 'happy',
        showsProfile: false,
        mayBeNamed: false,
        namesInPush: false,
        joinedAt: at,
      })
      .where(eq(member.id, id));
    const unknown = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };
    await this.#db.insert(person).values({ ownerId: id, id, name: '', ...unknown });
  }
}

/** A request without its text, and with that without its fingerprint. */
const nothingOf = (assessment: Assessment) => ({
  note: '',
  promise: '',
  evidence: [],
  because: [],
  doorAnswer: null,
  assessment,
});

/** An object with one of its texts emptied, where it has it. */
const withEmpty = (column: PgColumn, key: 'question' | 'answer' | 'sentence') =>
  sql`case when jsonb_typeof(${column}) = 'object' and ${column} ? ${sql.raw(`'${key}'`)}
    then (${column} - 'answerRisk') || jsonb_build_object(${sql.raw(`'${key}'`)}, '') else ${column} end` as never;
