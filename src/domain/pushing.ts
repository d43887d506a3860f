import { pacesOf, type Paces } from './delivery.ts';
import type { Notice, NoticeKind } from './notices.ts';
import { DAY, SECOND, type Instant } from './time.ts';

/** So long after its moment a notice is still worth disturbing somebody; push services keep it no longer either. */
export const PUSH_LIVES = 2 * DAY;

/** A member may have so many devices told. */
export const MOST_DEVICES = 10;

/** How soon a push service should wake a sleeping device (RFC 8030, section 5.3). */
export type Urgency = 'low' | 'normal' | 'high';

const URGENCY: Record<NoticeKind, Urgency> = {
  arrived: 'normal',
  asked: 'high',
  reminder: 'normal',
  answered: 'normal',
  accepted: 'normal',
  declined: 'low',
  ended: 'low',
  connected: 'normal',
  message: 'high',
  'reported-decision': 'low',
  decision: 'normal',
};

/** How soon a device should be woken for a kind of notice. */
export const urgencyOf = (kind: NoticeKind): Urgency => URGENCY[kind];

/** Whether a notice is pushed at all; `isQuiet`: a door shows the request without telling. */
export const isPushed = (
  { kind }: Pick<Notice, 'kind'>,
  { paces, isQuiet }: { paces: Paces; isQuiet: boolean },
): boolean => !(isQuiet && kind === 'arrived') && pacesOf('push', paces)[kind] !== 'never';

/**
 * What a notification stands for: one with the same tag takes the place of one that is still shown. So a push that comes
 * twice shows once, and messages of one person never pile up.
 */
export const tagOf = ({ kind, id, otherId }: Pick<Notice, 'kind' | 'id'> & { otherId: string }): string =>
  kind === 'message' ? `thread ${otherId}` : `notice ${id}`;

/** For how many whole seconds it is still worth keeping; 0 once it is no news any more. */
export const secondsLeft = (dueAt: Instant, now: Instant): number =>
  Math.max(0, Math.floor((dueAt + PUSH_LIVES - now) / SECOND));
