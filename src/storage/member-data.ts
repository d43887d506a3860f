import { and, eq, getTableColumns, isNotNull, or, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Viewer } from '../domain/viewer.ts';
import type { Db } from './database.ts';
import { workDomain } from './schema/account-mail.ts';
import { deliveryChoice } from './schema/deliveries.ts';
import { door, doorCode } from './schema/doors.ts';
import { followUp } from './schema/follow-ups.ts';
import { imports, skippedRow } from './schema/imports.ts';
import { leaving } from './schema/moderation.ts';
import {
  connection,
  identity,
  invitation,
  member,
  message,
  person,
  profile,
  profileLine,
  thread,
} from './schema/people.ts';
import { attendance, checkIn, event, organisationMember } from './schema/places.ts';
import { device } from './schema/push.ts';
import { request, requestEvent } from './schema/requests.ts';
import { block } from './schema/sending.ts';
import { outsideAccount, passkey } from './schema/sign-in-ways.ts';

/** Rows that are read at once; the whole of a large archive would not fit into memory. */
const ROWS_AT_ONCE = 2_000;

interface Part {
  table: PgTable;
  owner: PgColumn;
  /** Beside the owner, what makes a row unique: rows come in this order. */
  keys: readonly PgColumn[];
  /** What serves signing in alone and would help nobody but a thief. */
  without?: readonly string[];
}

/** Everything of a member's own, by the name that it has in an export. What others own stands nowhere here. */
const PARTS = {
  member: { table: member, owner: member.id, keys: [] },
  people: { table: person, owner: person.ownerId, keys: [person.id] },
  identities: { table: identity, owner: identity.ownerId, keys: [identity.kind, identity.value] },
  profile: { table: profile, owner: profile.ownerId, keys: [] },
  profileLines: { table: profileLine, owner: profileLine.ownerId, keys: [profileLine.kind, profileLine.key] },
  connections: { table: connection, owner: connection.personId, keys: [connection.otherId] },
  threads: { table: thread, owner: thread.ownerId, keys: [thread.conversation] },
  messages: { table: message, owner: message.ownerId, keys: [message.conversation, message.key] },
  invitations: { table: invitation, owner: invitation.ownerId, keys: [invitation.key] },
  requests: { table: request, owner: request.recipientId, keys: [request.id] },
  requestEvents: {
    table: requestEvent,
    owner: requestEvent.recipientId,
    keys: [requestEvent.requestId, requestEvent.id],
  },
  leaving: { table: leaving, owner: leaving.memberId, keys: [] },
  door: { table: door, owner: door.memberId, keys: [] },
  doorCodes: { table: doorCode, owner: doorCode.memberId, keys: [doorCode.code] },
  followUps: { table: followUp, owner: followUp.ownerId, keys: [followUp.id] },
  blocks: { table: block, owner: block.blockerId, keys: [block.blockedId] },
  organisations: {
    table: organisationMember,
    owner: organisationMember.memberId,
    keys: [organisationMember.organisationId],
  },
  attendance: { table: attendance, owner: attendance.memberId, keys: [attendance.eventId] },
  checkIns: { table: checkIn, owner: checkIn.memberId, keys: [checkIn.eventId, checkIn.sessionId] },
  events: { table: event, owner: event.organiserId, keys: [event.id] },
  workDomains: { table: workDomain, owner: workDomain.memberId, keys: [workDomain.domain] },
  deliveryChoices: {
    table: deliveryChoice,
    owner: deliveryChoice.memberId,
    keys: [deliveryChoice.via, deliveryChoice.kind],
  },
  devices: {
    table: device,
    owner: device.memberId,
    keys: [device.id],
    without: ['endpoint', 'p256dh', 'auth', 'sessionId'],
  },
  imports: { table: imports, owner: imports.ownerId, keys: [imports.id] },
  skippedRows: {
    table: skippedRow,
    owner: skippedRow.ownerId,
    keys: [skippedRow.importId, skippedRow.place],
  },
  passkeys: {
    table: passkey,
    owner: passkey.memberId,
    keys: [passkey.credentialId],
    without: ['credentialId', 'publicKey', 'counter', 'transports'],
  },
  outsideAccounts: {
    table: outsideAccount,
    owner: outsideAccount.memberId,
    keys: [outsideAccount.issuer],
    without: ['subject'],
  },
} as const satisfies Record<string, Part>;

type PartName = keyof typeof PARTS;

/** All that is kept for one member, for taking along. */
export class MemberData {
  readonly parts = Object.keys(PARTS) as PartName[];
  readonly #db: Db;

  constructor(db: Db) {
    this.#db = db;
  }

  /** The rows of one part, a bounded number at a time. Requests that the member is not shown are left out. */
  async *rows(viewer: Viewer, name: PartName): AsyncGenerator<Record<string, unknown>[]> {
    const { table, owner, keys, without = [] }: Part = PARTS[name];
    let after: unknown[] | undefined;
    for (;;) {
      const rows = await this.#db
        .select()
        .from(table)
        .where(
          and(
            eq(owner, viewer.memberId),
            name === 'requests' ? or(request.isShown, isNotNull(request.heldSince)) : undefined,
            after && isAfter(keys, after),
          ),
        )
        .orderBy(...keys)
        .limit(ROWS_AT_ONCE);
      if (rows.length > 0) yield rows.map((row) => leftOut(row, without));
      const last = rows.at(-1);
      if (rows.length < ROWS_AT_ONCE || !last || keys.length === 0) return;
      after = keys.map((key) => last[propertyOf(table, key)]);
    }
  }
}

const leftOut = (row: Record<string, unknown>, without: readonly string[]) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !without.includes(name)));

const isAfter = (keys: readonly PgColumn[], values: readonly unknown[]) =>
  sql`(${sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  )}) > (${sql.join(
    values.map((value, index) => sql`${value}::${sql.raw(keys[index]!.getSQLType())}`),
    sql`, `,
  )})`;

const propertyOf = (table: PgTable, key: PgColumn): string =>
  Object.entries(getTableColumns(table)).find(([, column]) => column.name === key.name)![0];
