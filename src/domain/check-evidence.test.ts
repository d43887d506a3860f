import { describe, expect, test } from 'vitest';
import { checkEvidence, type EvidenceFacts } from './check-evidence.ts';
import type { EvidenceKind } from './evidence.ts';

const line = (kind: 'skill' | 'position' | 'work', text: string, more = {}) => ({
  kind,
  text,
  organisation: '',
  url: '',
  ...more,
});
const facts = (changes: Partial<EvidenceFacts> = {}): EvidenceFacts => ({
  recipientLines: [
    line('skill', 'Wind power'),
    line('position', 'Data engineer', { organisation: 'Norrsken Analytics' }),
    line('work', 'Why turbines sing', { url: 'https://www.mara.example/turbines/' }),
  ],
  senderLines: [line('skill', 'Wind power')],
  isProfileShown: true,
  named: [],
  reason: null,
  places: [],
  isRecruiter: false,
  ...changes,
});
const check = (kind: EvidenceKind, claim: string, changes: Partial<EvidenceFacts> = {}) => {
  const { forRecipient, forSender } = checkEvidence({ kind, claim }, facts(changes));
  return [forRecipient.check, forSender.check];
};

describe('a fact of the recipient’s own page', () => {
  test('is confirmed by the page, and contradicted where it does not stand there', () => {
    expect(check('profile_line', 'data engineer at Norrsken'.replace(' at', ''))).toEqual([
      'confirmed',
      'confirmed',
    ]);
    expect(check('profile_line', 'Head of Sales')).toEqual(['contradicted', 'contradicted']);
  });

  test('is not told to a sender who may not see the page', () => {
    expect(check('profile_line', 'wind power', { isProfileShown: false })).toEqual([
      'confirmed',
      'unchecked',
    ]);
    expect(check('field', 'beekeeping', { isProfileShown: false })).toEqual(['contradicted', 'unchecked']);
  });

  test('cannot be checked against an empty page', () => {
    expect(check('profile_line', 'anything', { recipientLines: [] })).toEqual(['unchecked', 'unchecked']);
  });
});

describe('a work', () => {
  test('is confirmed by its address, however it is spelt', () => {
    expect(check('work_url', 'http://mara.example/turbines?utm=x#top')).toEqual(['confirmed', 'confirmed']);
  });
  test('that the page does not name is the sender’s word', () => {
    expect(check('work_url', 'https://elsewhere.example')).toEqual(['plausible', 'plausible']);
  });
});

describe('a field', () => {
  test('is confirmed when both pages name it, plausible when the sender’s does not', () => {
    expect(check('field', 'wind power')).toEqual(['confirmed', 'confirmed']);
    expect(check('field', 'wind power', { senderLines: [] })).toEqual(['plausible', 'plausible']);
    expect(check('field', 'beekeeping')).toEqual(['contradicted', 'contradicted']);
  });
});

describe('a person in common', () => {
  const tess = {
    name: 'Tess Okoro',
    handle: 'tess-okoro',
    knowsSender: true,
    knowsRecipient: true,
    mayBeNamed: true,
  };
  const about = (changes: Partial<typeof tess>) =>
    check('mutual_person', 'Tess Okoro', { named: [{ ...tess, ...changes }] });

  test('vouches when they said that they may be named', () => {
    expect(about({})).toEqual(['confirmed', 'unchecked']);
    expect(about({ mayBeNamed: false })).toEqual(['plausible', 'unchecked']);
  });

  test('never tells the sender whom the recipient knows', () => {
    for (const knowsRecipient of [true, false]) expect(about({ knowsRecipient })[1]).toBe('unchecked');
  });

  test('whom the sender does not know is a contradiction that the sender knows of', () => {
    expect(about({ knowsSender: false })).toEqual(['contradicted', 'contradicted']);
  });
});

describe('an event', () => {
  const at = (isShared: boolean, isSharingShown = false) =>
    check('event', 'The Oslo Wind Days, May 2026', {
      places: [{ kind: 'event', name: 'Oslo wind days', isShared, isSharingShown }],
    });

  test('is confirmed to the recipient when both checked in', () => {
    expect(at(true)[0]).toBe('confirmed');
    expect(at(false)[0]).toBe('plausible');
  });

  test('tells the sender no more than the list of who is there', () => {
    expect(at(true)[1]).toBe('unchecked');
    expect(at(false)[1]).toBe('unchecked');
    expect(at(true, true)[1]).toBe('confirmed');
  });

  test('is told by its own name, so that nothing beside it looks confirmed', () => {
    const places = [{ kind: 'event', name: 'Wind', isShared: true, isSharingShown: true }] as const;
    const claim = 'Board dinner of the Wind congress';
    const { forRecipient, forSender } = checkEvidence({ kind: 'event', claim }, facts({ places }));
    expect([forRecipient.claim, forSender.claim]).toEqual(['Wind', claim]);
  });

  test('has to be named in whole', () => {
    const places = [{ kind: 'event', name: 'Oslo wind days', isShared: true, isSharingShown: true }] as const;
    expect(check('event', 'Oslo', { places })).toEqual(['plausible', 'plausible']);
    expect(check('organisation', 'Oslo wind days', { places })).toEqual(['plausible', 'plausible']);
  });
});

describe('an organisation', () => {
  const belongs = (isShared: boolean, changes: Partial<EvidenceFacts> = {}) =>
    check('organisation', 'Acme', {
      places: [{ kind: 'organisation', name: 'Acme', isShared, isSharingShown: true }],
      ...changes,
    });

  test('is confirmed when both belong, which pages show anyway', () => {
    expect(belongs(true)).toEqual(['confirmed', 'confirmed']);
    expect(belongs(false)).toEqual(['plausible', 'plausible']);
  });

  test('proves no recruiter', () => {
    expect(belongs(true, { reason: 'talent_pool', isRecruiter: true })).toEqual(['plausible', 'plausible']);
  });
});

describe('a field to be kept in mind for', () => {
  const pool = (claim: string, isRecruiter: boolean) =>
    check('field', claim, { reason: 'talent_pool', isRecruiter, senderLines: [] })[0];

  test('is confirmed to a confirmed recruiter alone, and contradicted where the page does not name it', () => {
    expect(pool('wind power', true)).toBe('confirmed');
    expect(pool('wind power', false)).toBe('plausible');
    expect(pool('beekeeping', true)).toBe('contradicted');
  });

  test('is not made true by the sender’s own page', () => {
    expect(check('field', 'wind power', { reason: 'talent_pool' })[0]).toBe('plausible');
  });
});

test('nobody’s own word is ever more than plausible', () => {
  for (const kind of ['event', 'organisation', 'opening', 'referral', 'sentence'] as const) {
    expect(check(kind, 'We met in Oslo')).toEqual(['plausible', 'plausible']);
  }
});
