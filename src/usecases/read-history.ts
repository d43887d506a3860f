import { summariseSent, type SentRequestsSummary } from '../domain/history/sent-requests.ts';

import type { Viewer } from '../domain/viewer.ts';
import type { CountedConnections } from '../storage/past.ts';
import { dayOf } from './apply-event.ts';
import type { Deps } from './deps.ts';

/** The history of a member in numbers. */
export interface HistoryNumbers {
  counted: CountedConnections[];
  since: string | null;
  messages: number;
  sent: SentRequestsSummary;
  received: { requests: number; accepted: number; withNote: number };
}

export async function readHistory({ store }: Pick<Deps, 'store'>, viewer: Viewer): Promise<HistoryNumbers> {
  const invitations = await store.past.invitations(viewer);
  const received = invitations.filter(({ direction }) => direction === 'incoming');
  const sent = invitations.filter(({ direction }) => direction === 'outgoing');
  return {
    counted: await store.past.counted(viewer),
    since: await store.past.firstDay(viewer),
    messages: await store.past.messageCount(viewer),
    sent: summariseSent(sent.map((one) => ({ ...one, sentOn: dayOf(one.sentAt) }))),
    received: {
      requests: received.length,
      accepted: received.filter(({ acceptedOn }) => acceptedOn !== null).length,
      withNote: received.filter(({ hasNote }) => hasNote).length,
    },
  };
}
