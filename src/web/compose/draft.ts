import { EVIDENCE_KINDS, WANTED_EVIDENCE, type EvidenceKind } from '../../domain/evidence.ts';
import { isReason, type Reason } from '../../domain/reason.ts';

/** A reason that a member may give; `none_given` comes from other networks alone. */
export type GivenReason = Exclude<Reason, 'none_given'>;
/** A fact with a field of its own; a sentence is said in the note. */
export type FieldKind = Exclude<EvidenceKind, 'sentence'>;

/** The commonest first; within reach of one glance is what fewer people say of themselves. */
export const OFFERED_REASONS: readonly GivenReason[] = [
  'met_before',
  'shared_connection',
  'your_work',
  'your_profile',
  'same_field',
  'community_event',
  'job_opening',
  'seeking_advice',
  'seeking_job',
  'talent_pool',
  'introduction_wanted',
  'future_relationship',
  'partnership',
  'sales',
  'network_growth',
];

/** What somebody has written so far. Facts stay with their kind, so that changing the reason and back loses nothing. */
export interface Draft {
  reason: GivenReason | null;
  claims: Partial<Record<FieldKind, string>>;
  note: string;
  promise: string;
  /** The answer to what the other asks everybody. */
  doorAnswer: string;
  code: string;
}

export const NOTHING_YET: Draft = {
  reason: null,
  claims: {},
  note: '',
  promise: '',
  doorAnswer: '',
  code: '',
};

/** The facts that a reason wants and that have a field. */
export const fieldsOf = (reason: GivenReason | null): FieldKind[] =>
  reason === null ? [] : WANTED_EVIDENCE[reason].filter((kind): kind is FieldKind => kind !== 'sentence');

/** What is shown of the facts: those that the chosen reason wants, where something stands in the field. */
export const evidenceOf = ({ reason, claims }: Draft): { kind: FieldKind; claim: string }[] =>
  fieldsOf(reason).flatMap((kind) => {
    const claim = claims[kind]?.trim() ?? '';
    return claim === '' ? [] : [{ kind, claim }];
  });

export const isEmpty = ({ reason, claims, ...texts }: Draft): boolean =>
  reason === null &&
  Object.values(texts).every((text) => text === '') &&
  Object.values(claims).every((claim) => claim === '');

/** Reads a kept draft; whatever else stands there, of an older version or of nobody, counts as nothing. */
export function readDraft(kept: string | null): Draft {
  try {
    const { reason, claims, ...texts } = JSON.parse(kept ?? '{}') as Record<string, unknown>;
    return {
      reason: typeof reason === 'string' && isReason(reason) && reason !== 'none_given' ? reason : null,
      claims: claimsIn(claims),
      note: textOf(texts['note']),
      promise: textOf(texts['promise']),
      doorAnswer: textOf(texts['doorAnswer']),
      code: textOf(texts['code']),
    };
  } catch {
    return NOTHING_YET;
  }
}

const textOf = (kept: unknown): string => (typeof kept === 'string' ? kept : '');

function claimsIn(kept: unknown): Draft['claims'] {
  const known = new Set<string>(EVIDENCE_KINDS);
  const entries = Object.entries((kept ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.filter(([kind, claim]) => known.has(kind) && typeof claim === 'string'));
}
