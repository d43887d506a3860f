import { FREE_MAIL, SHARED_ENDINGS } from './free-mail.ts';
import { fail, ok, type Result } from './result.ts';
import type { Instant } from './time.ts';

/** A mail address of somebody, or what is kept of one: `@acme.example`, of an employer that they have shown. */
export interface MailAddress {
  email: string;
  /** Whether the member has shown that they read its mail; without that an address is only a claim. */
  isVerified: boolean;
}

/**
 * How somebody belongs to an organisation. `domain`: they read mail under a domain that the operator has vouched for.
 * `operator`: the operator has put them in by hand.
 */
export type BelongsBy = 'domain' | 'operator';

/** Somebody's place in an organisation. */
export interface Belonging {
  by: BelongsBy;
  /** Recruits for it, as the operator has confirmed; never said by oneself. */
  isRecruiter: boolean;
}

/** What belonging is decided from. */
export interface BelongingFacts {
  /** The one that they sign in with, and those at employers; none for somebody without an account. */
  mails: readonly MailAddress[];
  /** The organisation's domains, in {@link organisationDomain}'s spelling. */
  domains: readonly string[];
  /** Since when the operator counts them in; null when they do not. */
  placedAt: Instant | null;
  /** Since when the operator confirms them as a recruiter; null when they do not. */
  recruiterAt: Instant | null;
}

/**
 * Whether somebody belongs to an organisation, and how; null when they do not. A recruiter needs both the domain and the
 * operator: when the domain goes, or the address is changed, the confirmation counts no more.
 */
export function belonging({ mails, domains, placedAt, recruiterAt }: BelongingFacts): Belonging | null {
  const isUnderDomain = mails.some(({ email, isVerified }) => isVerified && isUnder(email, domains));
  if (isUnderDomain) return { by: 'domain', isRecruiter: recruiterAt !== null };
  return placedAt === null ? null : { by: 'operator', isRecruiter: false };
}

const isUnder = (email: string, domains: readonly string[]): boolean => {
  const parents = domainsAbove(email);
  return domains.some((domain) => parents.includes(domain));
};

/**
 * The domains that a mail address counts for: its own and every one above it, without the last label. An organisation
 * hands out its subdomains itself, so that `ada@lab.acme.example` belongs to `acme.example`; `evil-acme.example` is
 * another name and does not.
 */
export function domainsAbove(email: string): string[] {
  const at = email.lastIndexOf('@');
  const labels =
    at < 0
      ? []
      : email
          .slice(at + 1)
          .trim()
          .toLowerCase()
          .split('.');
  return labels.slice(0, -1).map((_, from) => labels.slice(from).join('.'));
}

export type DomainRefusal = 'domain-unusable' | 'domain-of-everybody';

/**
 * A domain in the one spelling that is compared, if it can stand for an organisation: `@Acme.example.` is `acme.example`.
 * Domains of free mail, names under them, and endings such as `co.uk` belong to everybody.
 */
export function organisationDomain(text: string): Result<string, DomainRefusal> {
  const domain = text.trim().toLowerCase().replace(/^.*@/, '').replace(/\.$/, '');
  if (domain.length > LONGEST_DOMAIN || !DOMAIN.test(domain)) return fail('domain-unusable');
  const isEverybodys =
    SHARED_ENDINGS.has(domain) || domainsAbove(`@${domain}`).some((above) => FREE_MAIL.has(above));
  return isEverybodys ? fail('domain-of-everybody') : ok(domain);
}

const LONGEST_DOMAIN = 253;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** So many domains one organisation may have. */
export const MOST_DOMAINS = 50;
