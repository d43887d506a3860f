import type { SentRequest } from '../../http/sending-schemas.ts';

/** How a sent request is said to stand; an answered ask and each kind of end have words of their own. */
export type SaidState =
  | Exclude<SentRequest['state'], 'ended'>
  | 'answered'
  | 'no_answer'
  | 'unanswered'
  | 'withdrawn'
  | 'account_deleted'
  | 'ended';

type Standing = Pick<SentRequest, 'state' | 'ask' | 'endedBecause'>;

export function saidState({ state, ask, endedBecause }: Standing): SaidState {
  if (state === 'ended') return endedBecause ?? 'ended';
  return state === 'waiting' && ask?.answeredAt ? 'answered' : state;
}

export const GROUPS = ['asked', 'way', 'open', 'over'] as const;
export type SentGroup = (typeof GROUPS)[number];

const GROUP_OF: Record<SentRequest['state'], SentGroup> = {
  asked: 'asked',
  'on-its-way': 'way',
  waiting: 'open',
  accepted: 'over',
  declined: 'over',
  ended: 'over',
};

/** Sent requests by what they want of their sender, most pressing first; empty groups are left out. */
export function sentGroups<Sent extends Pick<SentRequest, 'state'>>(
  items: readonly Sent[],
): { group: SentGroup; items: Sent[] }[] {
  return GROUPS.map((group) => ({
    group,
    items: items.filter(({ state }) => GROUP_OF[state] === group),
  })).filter((one) => one.items.length > 0);
}
