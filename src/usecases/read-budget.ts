import { budgetOf, type Budget, type Spent } from '../domain/budget.ts';
import type { PersonId } from '../domain/ids.ts';
import { restrictionsOf } from '../domain/moderation.ts';
import { senderView } from '../domain/sender-view.ts';
import { firstMessageAsked, standingOf, type Asked, type Standing } from '../domain/standing.ts';
import type { Instant } from '../domain/time.ts';
import { acceptedAt, UNDO_ACCEPT_WITHIN } from '../domain/transitions.ts';
import type { SentRequest } from '../storage/sending.ts';
import { decisionsOf } from './read-reports.ts';
import type { Repositories } from '../storage/store.ts';

/** What a member may still send, with the arithmetic. Made of what the sender sees, and of nothing else. */
export async function readBudget(tx: Repositories, sender: PersonId, now: Instant): Promise<Budget> {
  const member = await tx.members.one(sender);
  const sent = await tx.sendings.allOf([sender]);
  const reports = await tx.reports.followedBy(sender);
  return budgetOf(
    {
      joinedAt: member?.joinedAt ?? now,
      restrictions: restrictionsOf(reports.map(decisionsOf)),
    },
    sent.map((one) => spentOn(one, now)),
    now,
  );
}

/** The records of answering of several senders, in one load; those without a clear one are left out. */
export async function readStandings(
  tx: Repositories,
  senders: readonly PersonId[],
  now: Instant,
): Promise<Map<PersonId, Standing>> {
  const asks = new Map<PersonId, Asked[]>();
  const count = (sender: PersonId, asked: Asked) => asks.set(sender, [...(asks.get(sender) ?? []), asked]);
  for (const { sent, received } of await tx.sendings.allOf(senders)) {
    const asked = received && askOf(received.life, now);
    if (asked) count(sent.senderId as PersonId, asked);
  }
  for (const { senderId, askedAt, answeredAt } of await tx.directMessages.firstWords(senders))
    count(senderId, firstMessageAsked(askedAt, answeredAt, now));
  const standings = [...asks].map(([sender, all]) => [sender, standingOf(all)] as const);
  return new Map(standings.flatMap(([sender, standing]) => (standing ? [[sender, standing]] : [])));
}

function spentOn({ sent, received }: SentRequest, now: Instant): Spent {
  const spent = { sentAt: sent.sentAt, cost: sent.cost as Spent['cost'] };
  if (!received) return { ...spent, engagedAt: null, unansweredAt: null };
  const { life } = received;
  const view = senderView(life, now);
  const accepted = view.state === 'accepted' ? acceptedAt(life) : null;
  const asked = view.ask?.isAutomatic ? null : view.ask; // a door that asks has not read anything
  const hasEndedSilent = view.state === 'ended' && view.endedBecause === 'no_answer' && asked === null;
  return {
    ...spent,
    engagedAt: asked?.askedAt ?? (accepted === null ? null : accepted + UNDO_ACCEPT_WITHIN),
    unansweredAt: hasEndedSilent ? view.deadline : null,
  };
}

function askOf(life: NonNullable<SentRequest['received']>['life'], now: Instant): Asked | null {
  const view = senderView(life, now);
  if (!view.ask || view.ask.isAutomatic) return null;
  const { askedAt: at, answeredAt, isEmptyAnswer } = view.ask;
  if (answeredAt !== null) return { at, answeredAt, outcome: isEmptyAnswer ? 'missed' : 'answered' };
  if (view.state === 'asked') return { at, answeredAt, outcome: 'open' };
  const isMissed = view.state === 'ended' && view.endedBecause === 'unanswered';
  return { at, answeredAt, outcome: isMissed ? 'missed' : 'neither' };
}
