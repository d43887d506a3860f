import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aContext, anAssessment, anIncomingRequest, aSender } from '../../tests/builders.ts';
import type { Facts } from './facts.ts';
import { CHECKS, type Evidence } from './evidence.ts';
import { PRESETS, type Preset } from './preset.ts';
import { REASONS, type Reason } from './reason.ts';
import type { Assessment, Context, IncomingRequest, Recommendation } from './request.ts';
import { judge, MANY_WAIT, RULES } from './verdict.ts';

interface Case {
  request?: Partial<IncomingRequest>;
  assessment?: Partial<Assessment>;
  context?: Partial<Context>;
  preset?: Preset;
}

const facts = ({ request = {}, assessment = {}, context = {}, preset = 'happy' }: Case): Facts => ({
  request: anIncomingRequest(request),
  assessment: anAssessment(assessment),
  context: aContext(context),
  preset,
});

const proof = (check: Evidence['check'], kind: Evidence['kind'] = 'event'): Evidence => ({
  kind,
  claim: 'Oslo data meetup',
  check,
});
const signal = (code: string) => ({ code, weight: 2, span: { start: 0, end: 2 } });
const scam = {
  level: 'scam',
  kind: 'money',
  probability: 0.99,
  signals: [signal('asks-for-money')],
} as const;
const motive = { toward: 'sales', probability: 0.9, signals: [signal('pitch')] } as const;
const template = { probability: 0.9, signals: [signal('generic-praise')] };
const mutuals = { count: 2, names: ['Ana', 'Wim'] };
const personal = [{ start: 0, end: 2 }];
const says = (reason: Reason, probability = 0.8) => ({
  reason: { code: reason, probability, probabilities: {}, signals: [signal('x')] },
});

const TABLE: [sentence: string, rule: string, recommendation: Recommendation, given: Case][] = [
  [
    'a fraud is for reporting, whoever vouches for it',
    'scam',
    'report',
    { assessment: { risk: scam }, context: { evidence: [proof('confirmed')] } },
  ],
  [
    'harassment is for reporting',
    'scam',
    'report',
    { assessment: { risk: { level: 'unwanted', kind: 'harassment', probability: 0.9, signals: [] } } },
  ],
  [
    'a contradicted claim is asked about',
    'contradicted',
    'ask',
    { context: { evidence: [proof('contradicted')] } },
  ],
  [
    'a look-alike of somebody one knows is asked about',
    'contradicted',
    'ask',
    { context: { lookAlike: 'Ana Ruiz' } },
  ],
  ['a hidden motive is asked about', 'hidden-motive', 'ask', { assessment: { hiddenMotive: motive } }],
  [
    'a meeting that the organiser confirms is worth a yes',
    'vouched',
    'accept',
    { request: { declared: 'met_before' }, context: { evidence: [proof('confirmed')] } },
  ],
  [
    'a community that both belong to is worth a yes',
    'vouched',
    'accept',
    { request: { declared: 'community_event' }, context: { evidence: [proof('confirmed')] } },
  ],
  [
    'an introduction by somebody who agreed is worth a yes',
    'vouched',
    'accept',
    { request: { declared: 'job_opening' }, context: { evidence: [proof('confirmed', 'referral')] } },
  ],
  [
    'a confirmed shared contact is worth a yes',
    'proven-tie',
    'accept',
    { request: { declared: 'shared_connection' }, context: { evidence: [proof('confirmed')] } },
  ],
  [
    'confirmed interest in one’s work is worth a yes',
    'proven-tie',
    'accept',
    { request: { declared: 'your_work' }, context: { evidence: [proof('confirmed')] } },
  ],
  [
    'a confirmed opening that meets most wishes is worth a yes',
    'opening-meets-wishes',
    'accept',
    {
      request: { declared: 'job_opening' },
      context: { evidence: [proof('confirmed', 'opening')], wishes: { met: 5, of: 6 } },
    },
  ],
  [
    'an opening that meets half of the wishes or fewer is far',
    'opening-far',
    'ignore',
    { request: { declared: 'job_opening' }, context: { wishes: { met: 3, of: 6 } } },
  ],
  [
    'an opening far from one’s field is probably nothing',
    'opening-far',
    'ignore',
    { request: { declared: 'talent_pool' }, context: { sameField: false } },
  ],
  [
    'who is looking asks about far openings too',
    'opening-far',
    'ask',
    { request: { declared: 'job_opening' }, context: { sameField: false }, preset: 'looking' },
  ],
  [
    'an unconfirmed opening in one’s field is asked about',
    'opening-undecided',
    'ask',
    { request: { declared: 'job_opening' }, context: { sameField: true } },
  ],
  [
    'something personal with mutual contacts is worth a yes',
    'personal-and-known',
    'accept',
    { request: { declared: 'partnership' }, context: { personal, mutuals } },
  ],
  [
    'something personal from nobody one knows is asked about',
    'personal',
    'ask',
    { request: { declared: 'partnership' }, context: { personal } },
  ],
  [
    'what the recipient does not want is left, even in their field',
    'not-welcome',
    'ignore',
    { request: { declared: 'job_opening' }, context: { sameField: true, welcome: false } },
  ],
  [
    'a proven tie counts even where the reason is not wanted',
    'proven-tie',
    'accept',
    { request: { declared: 'your_work' }, context: { welcome: false, evidence: [proof('confirmed')] } },
  ],
  [
    'a sale is heard out where it is welcome',
    'sales-welcome',
    'ask',
    { request: { declared: 'sales' }, context: { welcome: true } },
  ],
  [
    'an organiser hears out what is for sale',
    'sales-welcome',
    'ask',
    { request: { declared: 'sales' }, preset: 'organising' },
  ],
  [
    'sales are probably not for anybody else',
    'sales-or-collecting',
    'ignore',
    { request: { declared: 'sales' } },
  ],
  [
    'collecting contacts is probably not',
    'sales-or-collecting',
    'ignore',
    { request: { declared: 'network_growth' } },
  ],
  [
    'a note that many got is probably not',
    'canned',
    'ignore',
    { context: { copies: { notes: 9, senders: 7 } } },
  ],
  ['a template is probably not', 'canned', 'ignore', { assessment: { template } }],
  [
    'a pushy text is probably not',
    'canned',
    'ignore',
    { assessment: { risk: { level: 'unwanted', kind: null, probability: 0.7, signals: [] } } },
  ],
  [
    'any other reason is asked about until it is confirmed',
    'reason-unproven',
    'ask',
    { request: { declared: 'met_before' }, context: { evidence: [proof('plausible')] } },
  ],
  [
    'a reason that the text makes probable counts like a declared one',
    'sales-or-collecting',
    'ignore',
    { assessment: says('sales') },
  ],
  ['a guess at a reason does not', 'silent', 'ask', { assessment: says('sales', 0.4) }],
  [
    'silence from somebody near is asked about',
    'silent-but-near',
    'ask',
    { context: { mutuals, waiting: MANY_WAIT } },
  ],
  ['silence from a stranger is asked about once', 'silent', 'ask', { context: { waiting: MANY_WAIT - 1 } }],
  [
    'silence from a stranger is probably not when many wait',
    'silent-among-many',
    'ignore',
    { context: { waiting: MANY_WAIT } },
  ],
];

describe('the rule table', () => {
  test.each(TABLE)('%s', (_sentence, rule, recommendation, given) => {
    expect(judge(facts(given))).toMatchObject({ rule, recommendation });
  });

  test('has an example here for every row', () => {
    expect(new Set(TABLE.map(([, rule]) => rule))).toEqual(new Set(RULES.map(({ name }) => name)));
  });
});

describe('because-sentences', () => {
  const anyFacts = fc.record({
    declared: fc.constantFrom(...REASONS),
    inferred: fc.constantFrom(...REASONS),
    check: fc.constantFrom(...CHECKS),
    preset: fc.constantFrom(...PRESETS),
    isPersonal: fc.boolean(),
    hasMutuals: fc.boolean(),
    isScam: fc.boolean(),
    copies: fc.nat(9),
    waiting: fc.nat(40),
  });

  test('are at most three, and each points at a fact that is there', () => {
    fc.assert(
      fc.property(anyFacts, (any) => {
        const given = facts({
          request: { declared: any.declared, note: 'Hi Ada, your talk' },
          assessment: { ...says(any.inferred), ...(any.isScam && { risk: scam }) },
          context: {
            evidence: [proof(any.check)],
            personal: any.isPersonal ? personal : null,
            mutuals: any.hasMutuals ? mutuals : null,
            copies: { notes: any.copies, senders: 1 },
            waiting: any.waiting,
          },
          preset: any.preset,
        });
        const { because } = judge(given);
        expect(because.length).toBeLessThanOrEqual(3);
        for (const { pointer } of because) {
          if (pointer.to === 'span') expect(pointer.span.end).toBeLessThanOrEqual(given.request.note.length);
          if (pointer.to === 'evidence') expect(given.context.evidence[pointer.index]).toBeDefined();
          if (pointer.to === 'mutuals') expect(given.context.mutuals?.count).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('name the passage of the note that is personal', () => {
    const given = {
      request: { declared: 'seeking_advice', note: 'Your talk on Kafka' },
      context: { personal: [{ start: 13, end: 18 }] },
    } as const;
    expect(judge(facts(given)).because[0]).toMatchObject({ code: 'personal', values: { passage: 'Kafka' } });
  });

  test('never hold a missing note against somebody from a network where nobody writes one', () => {
    const blank = { assessment: { blank: true } };
    expect(judge(facts({ ...blank, request: { source: 'linkedin_archive' } })).because[0]?.code).toBe(
      'blank-as-usual',
    );
    expect(judge(facts({ ...blank, request: { source: 'native' } })).because[0]?.code).toBe('blank');
  });

  test('say nothing about who wrote a canned note', () => {
    const given = facts({
      context: { copies: { notes: 9, senders: 7 } },
      request: { sender: aSender({ name: 'Ana' }) },
    });
    expect(JSON.stringify(judge(given))).not.toContain('Ana');
  });
});
