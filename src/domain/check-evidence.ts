import { words } from './assessment/words.ts';
import type { Check, Evidence, EvidenceKind } from './evidence.ts';
import type { ProfileLine } from './personal.ts';
import type { Reason } from './reason.ts';
import { isOnSite, samePage, type LinkState } from './profile/link-check.ts';

/** What checking a sender's facts may rest on. */
export interface EvidenceFacts {
  /** The recipient's own page, and the sender's. */
  recipientLines: readonly (ProfileLine & { url: string; check?: LinkState | null })[];
  senderLines: readonly ProfileLine[];
  /** Whether the sender sees the recipient's page anyway. */
  isProfileShown: boolean;
  /** Members whose name the sender gave, as both sides know them. */
  named: readonly {
    name: string;
    handle: string;
    knowsSender: boolean;
    knowsRecipient: boolean;
    mayBeNamed: boolean;
  }[];
  /** For what reason the facts are given: a recruiter's field has to be more than the recipient's. */
  reason: Reason | null;
  /** Where the sender belongs or was, and whether the recipient does, too. */
  places: readonly SendersPlace[];
  /** Whether the sender recruits for an organisation, as the operator has confirmed. */
  isRecruiter: boolean;
}

/** An organisation that the sender belongs to, or an event that the sender checked in at. */
export interface SendersPlace {
  kind: 'event' | 'organisation';
  name: string;
  /** The recipient belongs or was there, too. */
  isShared: boolean;
  /** The sender may see that anyway: pages name organisations, and those listed at an event see each other. */
  isSharingShown: boolean;
}

/** A fact as the sender gives it. */
export type Claim = Pick<Evidence, 'kind' | 'claim'>;

/** The outcome of a check: in whole for the recipient, and as far as it tells the sender nothing they may not see. */
export interface Checked {
  forRecipient: Evidence;
  forSender: Evidence;
}

/** Checks one fact. The sender's own word is at best plausible; only somebody else's makes it confirmed. */
export function checkEvidence({ kind, claim }: Claim, facts: EvidenceFacts): Checked {
  const { check, shown, checkedBy, confirmed = claim } = CHECKS_OF[kind](claim, facts);
  const told = { kind, claim };
  return {
    forRecipient: { kind, claim: confirmed, check, ...(checkedBy && { checkedBy }) },
    forSender: { ...told, check: shown },
  };
}

interface Outcome {
  check: Check;
  shown: Check;
  checkedBy?: string;
  /** What was confirmed, where that may be less than the sender's words say. */
  confirmed?: string;
}

type Checking = (claim: string, facts: EvidenceFacts) => Outcome;

/** Nobody but the sender says so, and nothing speaks against it. */
const OWN_WORD: Outcome = { check: 'plausible', shown: 'plausible' };
const ownWord: Checking = () => OWN_WORD;

const CHECKS_OF: Record<EvidenceKind, Checking> = {
  profile_line: (claim, facts) =>
    onPage(facts, (line) => isNamed(claim, `${line.text} ${line.organisation}`), 'contradicted'),
  work_url: (claim, facts) => onPage(facts, (line) => isTheirWork(claim, line), 'plausible'),
  field: fieldCheck,
  mutual_person: mutualCheck,
  event: placeCheck('event'),
  organisation: placeCheck('organisation'),
  opening: ownWord,
  referral: ownWord,
  sentence: ownWord,
};

function onPage(
  { recipientLines, isProfileShown }: EvidenceFacts,
  stands: (line: EvidenceFacts['recipientLines'][number]) => boolean,
  otherwise: Check,
): Outcome {
  if (recipientLines.length === 0) return { check: 'unchecked', shown: 'unchecked' };
  const check = recipientLines.some(stands) ? 'confirmed' : otherwise;
  return { check, shown: isProfileShown ? check : 'unchecked', checkedBy: 'profile' };
}

/**
 * A field is shared when both pages name it; the recipient's page alone makes the sender's word plausible. Whoever keeps
 * people in mind for later openings need not work in the field, but has to be a confirmed recruiter.
 */
function fieldCheck(claim: string, facts: EvidenceFacts): Outcome {
  const found = onPage(facts, (line) => isNamed(claim, line.text), 'contradicted');
  const isVouchedFor =
    facts.reason === 'talent_pool'
      ? facts.isRecruiter
      : facts.senderLines.some((line) => isNamed(claim, line.text));
  if (found.check !== 'confirmed' || isVouchedFor) return found;
  return { ...found, check: 'plausible', shown: facts.isProfileShown ? 'plausible' : 'unchecked' };
}

/** Whether the recipient knows somebody is the recipient's own affair; whether the sender does, the sender knows. */
function mutualCheck(claim: string, { named }: EvidenceFacts): Outcome {
  const people = named.filter(({ name, handle }) => isNamed(name, claim) || isNamed(handle, claim));
  if (people.length === 0) return { check: 'unchecked', shown: 'unchecked' };
  const known = people.filter(({ knowsSender }) => knowsSender);
  if (known.length === 0) return { check: 'contradicted', shown: 'contradicted' };
  const mutual = known.filter(({ knowsRecipient }) => knowsRecipient);
  if (mutual.length === 0) return { check: 'contradicted', shown: 'unchecked' };
  const vouching = mutual.find(({ mayBeNamed }) => mayBeNamed);
  return vouching
    ? { check: 'confirmed', shown: 'unchecked', checkedBy: vouching.name }
    : { check: 'plausible', shown: 'unchecked' };
}

/**
 * A place counts when both were there. Not having checked in or being unknown to an organisation contradicts nothing. Of
 * an event the sender learns nothing about the recipient that the list of who is there would not tell them.
 */
function placeCheck(kind: SendersPlace['kind']): Checking {
  return (claim, { places, reason }) => {
    const meant = places.filter((place) => place.kind === kind && isNamed(place.name, claim));
    if (meant.length === 0) return OWN_WORD;
    const shown = kind === 'event' ? 'unchecked' : 'plausible';
    // Who recruits is asked for more than a colleague of the recipient could show.
    const isEnough = kind === 'event' || reason !== 'talent_pool';
    const shared = meant.filter(({ isShared }) => isShared && isEnough);
    if (!shared[0]) return { check: 'plausible', shown };
    const isShown = shared.some(({ isSharingShown }) => isSharingShown);
    const { name } = shared[0];
    return { check: 'confirmed', shown: isShown ? 'confirmed' : shown, checkedBy: name, confirmed: name };
  };
}
/** A work stands on the profile, or on a site that points back to it with rel="me". */
const isTheirWork = (claim: string, { url, check }: EvidenceFacts['recipientLines'][number]): boolean =>
  url !== '' && (samePage(url, claim) || (check === 'found' && isOnSite(claim, url)));

/** All words of the one stand in the other. */
function isNamed(claim: string, line: string): boolean {
  const wanted = words(claim).map(({ text }) => text);
  const there = new Set(words(line).map(({ text }) => text));
  return wanted.length > 0 && wanted.every((word) => there.has(word));
}
