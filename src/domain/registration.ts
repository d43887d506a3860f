import { DAY } from './time.ts';

/**
 * Who may join an instance. `closed`: whom the owner invites. `invitation`: whom any member invites. `open`: these, and
 * everybody who reads the mail of the address that they give.
 */
export const REGISTRATIONS = ['closed', 'invitation', 'open'] as const;
export type Registration = (typeof REGISTRATIONS)[number];

/** How long an invitation link works. */
export const INVITATION_LIVES = 14 * DAY;

/** Links that a member, other than the owner, may have open at once; each of them lets one person in. */
export const MOST_OPEN_INVITATIONS = 5;

/** People whom one link of the owner lets in at most. */
export const MOST_INVITED_BY_LINK = 100;

/** Whether a member's invitations let anybody in. Asked when one is made and again when it is used. */
export const mayInvite = (role: string, registration: Registration): boolean =>
  role === 'owner' || (['member', 'moderator'].includes(role) && registration !== 'closed');

/**
 * How many more invitations a member may make now.
 *
 * @param open how many of theirs somebody could still use
 * @returns null for the owner, who may make any number
 */
export function invitationsLeft(role: string, registration: Registration, open: number): number | null {
  if (role === 'owner') return null;
  return mayInvite(role, registration) ? Math.max(0, MOST_OPEN_INVITATIONS - open) : 0;
}
