import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { belonging, domainsAbove, organisationDomain } from './organisation.ts';

const under = (email: string, isVerified = true) =>
  belonging({
    mails: [{ email, isVerified }],
    domains: ['acme.example'],
    placedAt: null,
    recruiterAt: null,
  });

describe('belonging by the mail domain', () => {
  test('counts the domain and what is below it', () => {
    for (const email of [
      'ada@acme.example',
      'Ada@ACME.example',
      'ada@lab.acme.example',
      'a@x.y.acme.example',
    ])
      expect(under(email)).toEqual({ by: 'domain', isRecruiter: false });
  });

  test('counts no look-alike', () => {
    for (const email of [
      'ada@evil-acme.example',
      'ada@acme.example.evil.example',
      'ada@acme-example',
      'ada@acme.exampl',
      'acme.example@evil.example',
      'ada@example',
      'acme.example',
      'ada@acmé.example',
    ])
      expect(under(email)).toBeNull();
  });

  test('counts no address that nobody has shown to read', () => {
    expect(under('ada@acme.example', false)).toBeNull();
  });

  test('counts an address at work beside the one that signs in', () => {
    const mails = [
      { email: 'ada@forthright.example', isVerified: false },
      { email: '@acme.example', isVerified: true },
    ];
    const facts = { domains: ['acme.example'], placedAt: null, recruiterAt: null };
    expect(belonging({ ...facts, mails })).toEqual({ by: 'domain', isRecruiter: false });
  });

  test('never lets one name stand for another', () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
    fc.assert(
      fc.property(label, label, (before, name) => {
        const domain = `${name}.example`;
        expect(domainsAbove(`ada@${before}.${domain}`)).toContain(domain);
        expect(domainsAbove(`ada@${before}${domain}`)).not.toContain(domain);
        expect(domainsAbove(`ada@${before}-${domain}`)).not.toContain(domain);
        expect(domainsAbove(`ada@${domain}.${before}`)).not.toContain(domain);
      }),
    );
  });
});

describe('a recruiter', () => {
  const facts = { domains: ['acme.example'], placedAt: 1, recruiterAt: 1 };
  const mail = { email: 'ada@acme.example', isVerified: true };
  const mails = [mail];

  test('is confirmed by the domain and the operator together, never by one of them', () => {
    expect(belonging({ ...facts, mails })).toEqual({ by: 'domain', isRecruiter: true });
    expect(belonging({ ...facts, mails, recruiterAt: null })?.isRecruiter).toBe(false);
    expect(belonging({ ...facts, mails: [] })).toEqual({ by: 'operator', isRecruiter: false });
    expect(belonging({ ...facts, mails: [{ ...mail, isVerified: false }] })?.isRecruiter).toBe(false);
  });
});

describe('a domain', () => {
  test('is kept in one spelling', () => {
    for (const typed of ['acme.example', ' Acme.Example. ', '@acme.example', 'ada@acme.example'])
      expect(organisationDomain(typed)).toEqual({ ok: true, value: 'acme.example' });
    expect(organisationDomain('xn--bcher-kva.example').ok).toBe(true);
  });

  test('of free mail, or an ending that many share, speaks for nobody', () => {
    for (const typed of ['gmail.com', 'GMX.de', 'mail.proton.me', 'co.uk'])
      expect(organisationDomain(typed)).toEqual({ ok: false, failure: 'domain-of-everybody' });
    expect(organisationDomain('acme.co.uk').ok).toBe(true);
    expect(organisationDomain('notgmail.com').ok).toBe(true);
  });

  test('has to be one', () => {
    for (const typed of [
      '',
      'acme',
      '.example',
      'acme..example',
      '-a.example',
      'a_b.example',
      '127.0.0.1',
      'büro.example',
    ])
      expect(organisationDomain(typed)).toEqual({ ok: false, failure: 'domain-unusable' });
    expect(organisationDomain(`${'a.'.repeat(130)}example`).ok).toBe(false);
  });
});
