import { CANNED_THRESHOLD } from '../assessment/template.ts';
import { REASON_TAKEN_FROM } from '../facts.ts';
import type { Reason } from '../reason.ts';
import { advise, type Advice } from './codes.ts';
import type { ReadDraft } from './draft.ts';
import { templatePhrases } from './template-phrases.ts';

/** Reasons that serve the sender alone unless the note or a fact gives the recipient something. */
const FOR_SENDER_ONLY: ReadonlySet<Reason> = new Set(['network_growth', 'sales']);

/** Reasons that are easily said to anybody; a note that reads like a template then says nothing more. */
const EASILY_SAID: ReadonlySet<Reason> = new Set(['your_profile', 'same_field', 'future_relationship']);

/**
 * "No good reason for the other person to connect? Then don't ask." Stops a draft whose reason serves the sender alone,
 * or is easily said in a template, and that holds nothing personal, no benefit and no fact beyond a sentence of one's
 * own. Choosing a nicer reason does not help where the note shows another one.
 */
export function worth(read: ReadDraft): Advice[] {
  const reason = reasonBehind(read);
  if (!reason || read.benefit || isPersonal(read) || hasFact(read)) return [];
  return FOR_SENDER_ONLY.has(reason) || (EASILY_SAID.has(reason) && isHollow(read))
    ? [advise('no-good-reason', null, { reason })]
    : [];
}

/** Where the profile is unknown, two polite phrases do not prove that the rest is for anybody. */
const HOLLOW_UNSEEN = 0.8;

const isHollow = ({ assessment, personal }: ReadDraft): boolean =>
  templatePhrases(assessment).likely >= (personal ? CANNED_THRESHOLD : HOLLOW_UNSEEN);

/** The reason that the note is really about: a hidden motive, else the declared reason, else the likely one. */
export function reasonBehind({ draft, assessment }: ReadDraft): Reason | null {
  if (assessment.hiddenMotive) return assessment.hiddenMotive.toward;
  if (draft.reason && draft.reason !== 'none_given') return draft.reason;
  const { code, probability } = assessment.reason;
  return probability >= REASON_TAKEN_FROM && code !== 'none_given' ? code : null;
}

/** Where the profile is unknown, a detail that no template would hold speaks for the note. */
function isPersonal({ personal, isOwnCopy, assessment }: ReadDraft): boolean {
  if (isOwnCopy) return false;
  if (personal) return personal.length > 0;
  return assessment.template.signals.some(({ code }) => code === 'recalls-detail' || code === 'names-topic');
}

const hasFact = ({ draft }: ReadDraft): boolean =>
  draft.evidence.some(
    ({ kind, check, claim }) => kind !== 'sentence' && check !== 'contradicted' && claim.trim() !== '',
  );
