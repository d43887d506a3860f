import { readCode } from '../domain/event.ts';
import type { EventId, EventSessionId, OrganisationId, PersonId } from '../domain/ids.ts';
import type { Db } from './database.ts';
import { Events, type EventRow, type EventSessionRow } from './events.ts';
import { Organisations, type Membership } from './organisations.ts';

/** Where two people both belong. */
export interface SharedPlaces {
  organisations: { id: OrganisationId; name: string }[];
  /** Both checked in. */
  events: { id: EventId; name: string }[];
}

/** An event by one of its codes; `checkInPeriod` and `hasEnded` say when it counts. */
export interface CodedEvent {
  id: EventId;
  sessionId: EventSessionId;
  event: EventRow;
  session: EventSessionRow;
}

/** What organisations and events tell about two people, for whoever decides on it. */
export class Places {
  readonly #organisations: Organisations;
  readonly #events: Events;

  constructor(db: Db) {
    this.#organisations = new Organisations(db);
    this.#events = new Events(db);
  }

  async shared(one: PersonId, other: PersonId): Promise<SharedPlaces> {
    const belong = await this.#organisations.of([one, other]);
    const theirs = new Set((belong.get(other) ?? []).map(({ id }) => id));
    const both = (belong.get(one) ?? []).filter(({ id }) => theirs.has(id));
    return {
      organisations: both.map(({ id, name }) => ({ id, name })),
      events: (await this.#events.sharedBy(one, other)).map(({ id, name }) => ({ id: id as EventId, name })),
    };
  }

  /** Which of these people belong or were where this one is, and which of them are confirmed recruiters; in one load. */
  async around(
    id: PersonId,
    others: readonly PersonId[],
  ): Promise<{ sharing: Set<PersonId>; recruiters: Set<PersonId> }> {
    const belong = await this.#organisations.of([id, ...others]);
    const own = new Set((belong.get(id) ?? []).map((one) => one.id));
    const having = (has: (membership: Membership) => boolean) =>
      others.filter((other) => (belong.get(other) ?? []).some(has));
    const met = await this.#events.sharingWith(id, others);
    return {
      sharing: new Set([...having((one) => own.has(one.id)), ...met]),
      recruiters: new Set(having(({ isRecruiter }) => isRecruiter)),
    };
  }

  /** Whether a member recruits for an organisation whose domain they belong to, as the operator has confirmed. */
  async isConfirmedRecruiter(id: PersonId): Promise<boolean> {
    const theirs = (await this.#organisations.of([id])).get(id) ?? [];
    return theirs.some(({ isRecruiter }) => isRecruiter);
  }

  /** Whether a member has checked in at an event, or organises it. */
  async isAt(id: PersonId, eventId: EventId): Promise<boolean> {
    return this.#events.isAt(id, eventId);
  }

  /** The event that a code stands for, however it is typed; null when there is none, or it was renewed. */
  async eventByCode(typed: string): Promise<CodedEvent | null> {
    const code = readCode(typed);
    const found = code && (await this.#events.byCode(code));
    if (!found) return null;
    const { event, session } = found;
    return { id: event.id as EventId, sessionId: session.id as EventSessionId, event, session };
  }
}
