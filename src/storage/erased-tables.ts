import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { accountMail, workDomain } from './schema/account-mail.ts';
import { account, invitationLink, resetLink, session, twoFactor, user } from './schema/accounts.ts';
import { delivery, deliveryChoice } from './schema/deliveries.ts';
import { door, doorCode } from './schema/doors.ts';
import { followUp } from './schema/follow-ups.ts';
import { imports, skippedRow } from './schema/imports.ts';
import { leaving } from './schema/moderation.ts';
import { notice } from './schema/notices.ts';
import {
  connection,
  handle,
  identity,
  invitation,
  message,
  person,
  profile,
  profileLine,
  thread,
} from './schema/people.ts';
import { attendance, checkIn, organisationMember } from './schema/places.ts';
import { device } from './schema/push.ts';
import { challenge, outsideAccount, passkey } from './schema/sign-in-ways.ts';
import { block, evidenceCheck, sentRequest } from './schema/sending.ts';

/**
 * The list that drives a deletion: rows that go as a whole, by the column that says whose they are. What is not here is
 * shared with somebody else, and is emptied of the member below. A test walks every table of the database, so one that is
 * forgotten is noticed.
 */
export const GOES: readonly (readonly [PgTable, PgColumn])[] = [
  [identity, identity.ownerId],
  [profile, profile.ownerId],
  [profileLine, profileLine.ownerId],
  [followUp, followUp.ownerId],
  [thread, thread.ownerId],
  [message, message.ownerId],
  [invitation, invitation.ownerId],
  [skippedRow, skippedRow.ownerId],
  [imports, imports.ownerId],
  [person, person.ownerId],
  [connection, connection.personId],
  [sentRequest, sentRequest.senderId],
  [evidenceCheck, evidenceCheck.senderId],
  [evidenceCheck, evidenceCheck.recipientId],
  // A block by or against the member vanishes without trace for the other.
  [block, block.blockerId],
  [block, block.blockedId],
  [invitationLink, invitationLink.ownerId],
  [resetLink, resetLink.memberId],
  [accountMail, accountMail.memberId],
  [workDomain, workDomain.memberId],
  [door, door.memberId],
  [doorCode, doorCode.memberId],
  [organisationMember, organisationMember.memberId],
  [attendance, attendance.memberId],
  [checkIn, checkIn.memberId],
  [notice, notice.memberId],
  [delivery, delivery.memberId],
  [delivery, delivery.otherId],
  [deliveryChoice, deliveryChoice.memberId],
  [device, device.memberId],
  [leaving, leaving.memberId],
  [handle, handle.memberId],
  [session, session.userId],
  [account, account.userId],
  [twoFactor, twoFactor.userId],
  [passkey, passkey.memberId],
  [outsideAccount, outsideAccount.memberId],
  [challenge, challenge.memberId],
  [user, user.id],
];
