import { localeFor, translator } from '../messages/translator.ts';
import type { AccountLinks } from '../usecases/ask-for-account-mail.ts';
import type { AccountLetter, AccountMailFacts } from '../usecases/send-account-mail.ts';
import { laidOut, type Entry } from './letter.ts';
import type { Mail } from './mailer.ts';
import { inOneLine } from './quoted.ts';

export interface ComposingAccountMail {
  origin: string;
  accountLinks: AccountLinks;
}

/** Where the link of a letter leads; a letter with a code has none. */
const PAGES = {
  reset: '/reset',
  verify: '/confirm-address',
  change: '/confirm-address',
  register: '/register',
  changing: '/settings/security',
  'register-known': '/forgotten',
  'change-known': '/forgotten',
  'work-ending': '/settings/profile',
} satisfies Record<Exclude<AccountLetter, 'work'>, string>;

/** Letters whose link acts, for as long as it works. */
const WITH_TOKEN: readonly AccountLetter[] = ['reset', 'verify', 'change', 'register'];

/** Writes a mail of an account. Nothing in it was written by anybody but us, except a member's own name in mail to them. */
export const composeAccountMail =
  ({ origin, accountLinks }: ComposingAccountMail) =>
  (facts: AccountMailFacts): Mail => {
    const { id, letter, to, locale, name } = facts;
    const say = translator(localeFor([locale]));
    const token = WITH_TOKEN.includes(letter) ? `?token=${accountLinks.sign(id)}` : '';
    const links =
      letter === 'work'
        ? []
        : [{ name: say(`accountMail.links.${letter}`), url: `${origin}${PAGES[letter]}${token}` }];
    const code = accountLinks.codeOf(id).replace(/^(....)/, '$1 ');
    const entry: Entry = {
      title: say(`accountMail.subjects.${letter}`),
      facts: [
        say(`accountMail.texts.${letter}`, { host: new URL(origin).host, domains: facts.domains.join(', ') }),
        ...(letter === 'work' ? [code] : []),
      ],
      quote: '',
      links,
      hint: say(`accountMail.hints.${letter}`),
    };
    const called = inOneLine(name, say('mail.leftOut'));
    return {
      to,
      subject: entry.title,
      ...laidOut({
        greeting: called ? say('mail.hello', { name: called }) : say('accountMail.hello'),
        entries: [entry],
        footer: [say('accountMail.footer', { origin })],
      }),
      messageId: `<${id}@${new URL(origin).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
  };
