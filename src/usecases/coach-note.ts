import { costOf } from '../domain/budget.ts';
import type { Claim } from '../domain/check-evidence.ts';
import { coach, type Coaching } from '../domain/coach/coach.ts';
import type { Draft } from '../domain/coach/draft.ts';
import type { Evidence } from '../domain/evidence.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import { cardOf } from './deliver-request.ts';
import { assessWords } from './assess-words.ts';
import type { Deps } from './deps.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { readBudget } from './read-budget.ts';

/** A draft as the web app or a program hands it in. */
export interface Drafted {
  /** The member it is for; null when it is meant for another network. */
  to: PersonId | null;
  reason: Reason | null;
  evidence: readonly Claim[];
  note: string;
  limit: number | null;
}

/** Advice on a draft, with the checks of its facts and its price. */
export interface CoachedNote extends Coaching {
  evidence: Evidence[];
  cost: number;
  left: number;
}

/** So many of one's own earlier notes are compared with; older ones are forgotten habits. */
const NOTES_COMPARED = 200;

/** Advises on a note while it is written. Nothing is stored but the count of checks. */
export function coachNote(
  deps: Pick<Deps, 'store' | 'assess' | 'now'>,
  sender: Viewer,
  drafted: Drafted,
): Promise<CoachedNote> {
  return deps.store.transaction(async (tx) => {
    const { to, reason, note, limit } = drafted;
    const now = deps.now();
    const given = { sender: sender.memberId, reason, claims: drafted.evidence, now };
    const checks = to === null ? [] : await gatherEvidence(tx, { ...given, recipient: to });
    const evidence = checks.map(({ forSender }) => forSender);
    const assessed = {
      note,
      declared: reason ?? 'none_given',
      sender: await cardOf(tx, sender.memberId),
    } as const;
    const draft: Draft = {
      note,
      reason,
      evidence,
      limit,
      recipient: to && (await recipientOf(tx, to)),
      ownNotes: await ownNotes(deps, tx, { sender, to }),
    };
    const isConfirmed = evidence.some(({ check }) => check === 'confirmed');
    return {
      ...coach(draft, deps.assess(assessed)),
      evidence,
      cost: costOf({ hasCode: false, isConfirmed }),
      left: (await readBudget(tx, sender.memberId, now)).left,
    };
  });
}

/** What every member may see of the recipient; the lines only where they are shown. */
async function recipientOf(tx: Repositories, to: PersonId): Promise<Draft['recipient']> {
  const card = (await tx.members.cards([to])).get(to);
  if (!card) return null;
  const { name, company, title } = card;
  const lines = card.showsProfile ? await tx.profiles.lines(to) : [];
  return { name, company, title, lines };
}

async function ownNotes(
  deps: Pick<Deps, 'assess'>,
  tx: Repositories,
  { sender, to }: { sender: Viewer; to: PersonId | null },
): Promise<string[]> {
  const sent = await tx.sendings.page(sender, { limit: NOTES_COMPARED });
  return sent
    .filter(({ sent: one }) => one.recipientId !== to)
    .map(
      ({ sent: { note }, received }) =>
        received?.assessment.fingerprint ?? assessWords(deps, note).fingerprint,
    )
    .filter((fingerprint) => fingerprint !== '');
}
