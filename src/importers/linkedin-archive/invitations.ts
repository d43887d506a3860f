import { ok } from '../../domain/result.ts';
import type { InvitationRecord } from '../importer.ts';
import { parseInvitationDate } from './dates.ts';
import type { Header } from './header.ts';
import { foldedName, keyOf } from './keys.ts';
import { column, type ReadRow, skip, skipDate } from './row.ts';
import { personOf } from './slug.ts';

export function invitationReader(header: Header): ReadRow {
  const at = invitationColumns(header);
  return (fields) => {
    const direction = directionOf(at.direction(fields));
    if (direction === null) return skip('direction-unknown');
    const person =
      direction === 'incoming'
        ? personOf(at.from(fields), at.inviter(fields))
        : personOf(at.to(fields), at.invitee(fields));
    if (person.key === null && person.name === '') return skip('name-missing');
    const sentAt = parseInvitationDate(at.sentAt(fields));
    if (!sentAt.ok) return skipDate(sentAt.failure, at.sentAt(fields));
    const nameKey = keyOf('invitation', direction, String(sentAt.value), foldedName(person.name));
    return ok({
      kind: 'invitation',
      key: person.key === null ? nameKey : keyOf('invitation', direction, String(sentAt.value), person.key),
      nameKey,
      direction,
      person,
      sentAt: sentAt.value,
      note: at.note(fields).trim(),
    });
  };
}

/** The columns with links came late in 2023. */
export const invitationColumns = (header: Header) => ({
  from: column(header, 'from'),
  to: column(header, 'to'),
  sentAt: column(header, 'sentat'),
  note: column(header, 'message'),
  direction: column(header, 'direction'),
  inviter: column(header, 'inviterprofileurl'),
  invitee: column(header, 'inviteeprofileurl'),
});

export function directionOf(text: string): InvitationRecord['direction'] | null {
  const direction = text.trim().toUpperCase();
  if (direction === 'INCOMING') return 'incoming';
  return direction === 'OUTGOING' ? 'outgoing' : null;
}
