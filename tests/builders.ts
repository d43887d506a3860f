import { asId, type PersonId, type RequestId } from '../src/domain/ids.ts';
import type { Assessment, Context, IncomingRequest, SenderCard } from '../src/domain/request.ts';
import { opened, type ConnectionRequest } from '../src/domain/transitions.ts';

export const ada = asId<PersonId>('00000000-0000-7000-8000-00000000000a');
export const bo = asId<PersonId>('00000000-0000-7000-8000-00000000000b');
export const eve = asId<PersonId>('00000000-0000-7000-8000-00000000000e');

export const noon = Date.UTC(2026, 2, 2, 12);

/** A waiting request from Bo to Ada, received at noon. */
export const aRequest = (changes: Partial<ConnectionRequest> = {}): ConnectionRequest => ({
  ...opened({
    id: asId<RequestId>('00000000-0000-7000-8000-000000000001'),
    sender: bo,
    recipient: ada,
    receivedAt: noon,
  }),
  ...changes,
});

export const aSender = (changes: Partial<SenderCard> = {}): SenderCard => ({
  name: 'Bo Lindqvist',
  headline: 'Data engineer at Norrsken',
  title: 'Data engineer',
  company: 'Norrsken',
  profileUrl: '',
  ...changes,
});

export const anIncomingRequest = (changes: Partial<IncomingRequest> = {}): IncomingRequest => ({
  source: 'native',
  sender: aSender(),
  declared: 'none_given',
  evidence: [],
  note: 'Hi Ada',
  sentAt: noon,
  ...changes,
});

/** A text in which nothing was found. */
export const anAssessment = (changes: Partial<Assessment> = {}): Assessment => ({
  language: 'en',
  blank: false,
  placeholders: [],
  template: { probability: 0.1, signals: [] },
  reason: { code: 'none_given', probability: 0.9, probabilities: { none_given: 0.9 }, signals: [] },
  hiddenMotive: null,
  risk: { level: 'ok', kind: null, probability: 0.01, signals: [] },
  fingerprint: '',
  ...changes,
});

/** Surroundings of which nothing is known. */
export const aContext = (changes: Partial<Context> = {}): Context => ({
  evidence: [],
  copies: null,
  personal: null,
  mutuals: null,
  reach: null,
  sameField: null,
  wishes: null,
  standing: null,
  lookAlike: null,
  welcome: null,
  waiting: 0,
  precedents: null,
  ...changes,
});
