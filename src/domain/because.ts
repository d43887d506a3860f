import { reasonOf, type Facts } from './facts.ts';
import type { Because, Signal, Span } from './request.ts';

/**
 * The sentences that a verdict may give as its reasons. Each looks for the one fact that it rests on and returns null
 * when there is none, so that no sentence is ever shown without something to check.
 */
export const SENTENCES = {
  risk: ({ assessment }) => fromSignal(strongest(assessment.risk.signals)[0]),
  secondRisk: ({ assessment }) => fromSignal(strongest(assessment.risk.signals)[1]),
  contradicted: (facts) => evidenceSentence(facts, 'contradicted'),
  confirmed: (facts) => evidenceSentence(facts, 'confirmed'),
  unproven: (facts) => evidenceSentence(facts, 'plausible') ?? evidenceSentence(facts, 'unchecked'),
  lookAlike: ({ context }) =>
    context.lookAlike === null ? null : say('look-alike', { name: context.lookAlike }, { to: 'sender' }),
  hiddenMotive,
  personal,
  readsLike,
  saidOpenly: ({ request }) =>
    request.declared === 'none_given'
      ? null
      : say('said-openly', { reason: request.declared }, { to: 'sender' }),
  mutuals: ({ context }) => {
    if (!context.mutuals?.count) return null;
    const { count, names } = context.mutuals;
    return say('mutuals', { count, names: names.join(', ') }, { to: 'mutuals' });
  },
  welcome: (facts) =>
    facts.context.welcome === true ? say('welcome', { reason: reasonOf(facts) }, { to: 'sender' }) : null,
  notWelcome: (facts) =>
    facts.context.welcome === false
      ? say('not-welcome', { reason: reasonOf(facts) }, { to: 'sender' })
      : null,
  wishes: ({ context }) => (context.wishes ? say('wishes', context.wishes, { to: 'wishes' }) : null),
  standing: ({ context }) =>
    context.standing &&
    say('standing', { percent: Math.floor(context.standing.answeredShare * 100) }, { to: 'sender' }),
  copies: ({ context }) => {
    if (!context.copies?.notes) return null;
    const { notes } = context.copies;
    return say('copies', { notes }, { to: 'count', count: notes });
  },
  template: ({ assessment }) => fromSignal(strongest(assessment.template.signals)[0]),
  placeholder: ({ request, assessment }) => {
    const [span] = assessment.placeholders;
    return span ? say('placeholder', { passage: passage(request.note, span) }, { to: 'span', span }) : null;
  },
  blank: ({ request, assessment }) => {
    if (!assessment.blank) return null;
    const isUsual = USUALLY_BLANK.includes(request.source);
    return say(isUsual ? 'blank-as-usual' : 'blank', { source: request.source }, { to: 'sender' });
  },
  sameField: (facts) => (facts.context.sameField === true ? about('same-field', facts) : null),
  otherField: (facts) => (facts.context.sameField === false ? about('other-field', facts) : null),
  manyWait: ({ context }) =>
    say('many-wait', { count: context.waiting }, { to: 'count', count: context.waiting }),
  precedents: ({ context }) => {
    if (!context.precedents) return null;
    const { connections, talked, reason } = context.precedents;
    return say('precedents', { connections, talked, reason }, { to: 'count', count: connections });
  },
} as const satisfies Record<string, (facts: Facts) => Because | null>;

export type SentenceName = keyof typeof SENTENCES;

/** Networks on which nearly every request comes without words, so that silence there says nothing. */
const USUALLY_BLANK: readonly string[] = [
  'linkedin_archive',
  'linkedin_api',
  'mail',
  'fediverse',
  'facebook',
  'instagram',
];

const say = (code: string, values: Because['values'], pointer: Because['pointer']): Because => ({
  code,
  values,
  pointer,
});

function hiddenMotive({ assessment, request }: Facts): Because | null {
  const { hiddenMotive: motive } = assessment;
  if (!motive) return null;
  const span = strongest(motive.signals).find((signal) => signal.span)?.span ?? null;
  const code = request.declared === 'none_given' ? 'hidden-motive' : 'hidden-motive-declared';
  return say(
    code,
    { toward: motive.toward, reason: request.declared },
    span ? { to: 'span', span } : { to: 'sender' },
  );
}

function personal({ request, context }: Facts): Because | null {
  const span = context.personal?.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return span ? say('personal', { passage: passage(request.note, span) }, { to: 'span', span }) : null;
}

function readsLike(facts: Facts): Because | null {
  const { assessment, request } = facts;
  const reason = reasonOf(facts);
  if (request.declared !== 'none_given' || reason === 'none_given') return null;
  const span = strongest(assessment.reason.signals).find((signal) => signal.span)?.span;
  return span ? say('reads-like', { reason }, { to: 'span', span }) : null;
}

function evidenceSentence(
  { context }: Facts,
  check: 'confirmed' | 'contradicted' | 'plausible' | 'unchecked',
) {
  const index = context.evidence.findIndex((evidence) => evidence.check === check);
  const evidence = context.evidence[index];
  return evidence
    ? say(`evidence-${check}`, { kind: evidence.kind, claim: evidence.claim }, { to: 'evidence', index })
    : null;
}

function about(code: string, { request }: Facts): Because | null {
  const { title, headline } = request.sender;
  const line = title || headline;
  return line ? say(code, { line }, { to: 'sender' }) : null;
}

/** A signal explains itself: its own sentence, pointing at its own passage. */
function fromSignal(signal: Signal | undefined): Because | null {
  if (!signal) return null;
  return say(`signal.${signal.code}`, {}, signal.span ? { to: 'span', span: signal.span } : { to: 'sender' });
}

const strongest = (signals: readonly Signal[]): Signal[] =>
  signals.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);

const passage = (note: string, { start, end }: Span): string => note.slice(start, end);
