import { describe, expect, test } from 'vitest';
import { asId, type PersonId } from './ids.ts';
import { fail, ok } from './result.ts';
import { enterFromOutside, mayTakeAway, type OutsideClaims } from './ways-in.ts';

const ada = asId<PersonId>('01890000-0000-7000-8000-00000000000a');
const bo = asId<PersonId>('01890000-0000-7000-8000-00000000000b');

const claims = (more: Partial<OutsideClaims> = {}): OutsideClaims => ({
  issuer: 'https://id.example',
  subject: '1',
  name: 'Ada Osei',
  email: 'ada@forthright.example',
  isEmailVerified: true,
  ...more,
});
const nobody = { known: null, sameAddress: null, hasLink: false, isOpen: false };

describe('coming from a provider', () => {
  test('leads whoever is connected to their account, whatever address the provider tells now', () => {
    const sameAddress = { memberId: bo, isVerified: true };
    expect(enterFromOutside(claims(), { ...nobody, known: ada, sameAddress })).toEqual(
      ok({ kind: 'enter', memberId: ada }),
    );
  });

  test.each([
    { provider: true, here: true, becomes: ok({ kind: 'link', memberId: ada }) },
    { provider: true, here: false, becomes: fail('connect-first') },
    { provider: false, here: true, becomes: fail('unknown') },
    { provider: false, here: false, becomes: fail('unknown') },
  ])('by an address verified there $provider, here $here', ({ provider, here, becomes }) => {
    const sameAddress = { memberId: ada, isVerified: here };
    expect(enterFromOutside(claims({ isEmailVerified: provider }), { ...nobody, sameAddress })).toEqual(
      becomes,
    );
  });

  test('makes an account only for whoever holds a link and has an address', () => {
    expect(enterFromOutside(claims(), nobody)).toEqual(fail('unknown'));
    expect(enterFromOutside(claims(), { ...nobody, hasLink: true })).toEqual(ok({ kind: 'join' }));
    expect(enterFromOutside(claims({ email: null }), { ...nobody, hasLink: true })).toEqual(
      fail('no-address'),
    );
  });

  test('makes one without a link where everybody may join, if the provider vouches for the address', () => {
    const open = { ...nobody, isOpen: true };
    expect(enterFromOutside(claims(), open)).toEqual(ok({ kind: 'join' }));
    expect(enterFromOutside(claims({ isEmailVerified: false }), open)).toEqual(fail('unknown'));
  });
});

test('the last way in cannot be taken away, whichever it is', () => {
  for (const last of [
    { hasPassword: true, passkeys: 0, outside: 0 },
    { hasPassword: false, passkeys: 1, outside: 0 },
    { hasPassword: false, passkeys: 0, outside: 1 },
  ]) {
    expect(mayTakeAway(last)).toBe(false);
    expect(mayTakeAway({ ...last, passkeys: last.passkeys + 1 })).toBe(true);
  }
});
