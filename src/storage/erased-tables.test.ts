import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GOES } from './erased-tables.ts';

/** Columns that go on naming a deleted account, whose id then leads to a tombstone and to nothing else. */
const NAMES_A_TOMBSTONE = [
  'audit_entry.about_id audit_entry.by_id',
  'moderation_decision.reported_id moderation_decision.by_id report.reported_id report.reporter_id',
  'connection.other_id follow_up.other_id identity.person_id invitation.other_id thread.other_id notice.other_id',
  'direct_message.low_id direct_message.high_id direct_message.from_id pair.low_id pair.high_id',
  'member.id member.invited_by person.id',
  'event.organiser_id', // an event that others were at vouches for them
  'request.recipient_id request.sender_id request_event.recipient_id request_event.by sent_request.recipient_id',
];

/** Ids of things, not of people. */
const NAMES_A_THING = [
  'account.id invitation_link.id rate_limit.id session.id two_factor.id verification.id passkey.id',
  'door_code.id follow_up.id follow_up.request_id import.id skipped_row.import_id profile_line.id',
  'account_mail.id device.id device.session_id delivery.id',
  'delivery.target_id', // a device, or the member whose row it is anyhow
  'notice.id notice.about_id direct_message.id pair.low_request_id pair.high_request_id',
  'audit_entry.id audit_entry.report_id moderation_decision.id moderation_decision.report_id report.id report.request_id',
  'event.id event_session.id event_session.event_id event_code.event_id event_code.session_id',
  'attendance.event_id check_in.event_id check_in.session_id',
  'organisation.id organisation_domain.organisation_id organisation_member.organisation_id',
  'request.id request_event.id request_event.request_id sent_request.id',
];

/** Every column of the schema that may hold somebody's id. */
async function idColumns(): Promise<string[]> {
  const folder = new URL('./schema/', import.meta.url);
  const modules = readdirSync(folder).map(
    (file) => import(new URL(file, folder).href) as Promise<Record<string, unknown>>,
  );
  const exported = (await Promise.all(modules)).flatMap((module) => Object.values(module));
  return exported
    .filter((one) => is(one, PgTable))
    .flatMap((table) =>
      Object.values(getTableColumns(table))
        .filter((column) => column.getSQLType() === 'uuid' || column.name === 'by')
        .map(({ name }) => `${getTableName(table)}.${name}`),
    );
}

test('a deletion knows what to do about every column that may name a member', async () => {
  const goes = GOES.map(([table, owner]) => `${getTableName(table)}.${owner.name}`);
  const known = [...goes, ...[...NAMES_A_TOMBSTONE, ...NAMES_A_THING].flatMap((line) => line.split(' '))];
  expect(known.toSorted()).toEqual((await idColumns()).toSorted());
});
