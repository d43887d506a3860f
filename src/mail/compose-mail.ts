import { placeOfNotice } from '../domain/notice-place.ts';
import { becauseText } from '../messages/because-text.ts';
import { localeFor, translator, type Translator } from '../messages/translator.ts';
import { LINK_ACTS, LINK_LIVES, type AnswerLinks } from '../usecases/answer-by-link.ts';
import type { News } from '../usecases/gather-news.ts';
import type { MailFacts } from '../usecases/send-mail.ts';
import type { Instant } from '../domain/time.ts';
import type { StopLinks } from '../usecases/choose-mail.ts';
import { asId } from '../domain/ids.ts';
import { laidOut, type Entry, type Letter } from './letter.ts';
import type { Mail } from './mailer.ts';
import { inOneLine, quoted } from './quoted.ts';

export interface Composing {
  origin: string;
  now: () => Instant;
  answerLinks: AnswerLinks;
  stopLinks: StopLinks;
}

/** Writes the mail about one thing, or the digest of several, in the member's language. */
export const composeMail =
  (on: Composing) =>
  (facts: MailFacts): Mail => {
    const say = translator(localeFor([facts.to.locale]));
    const isDigest = facts.pace !== 'at_once';
    const stopToken = on.stopLinks.sign(facts.to.id);
    const letter: Letter = {
      greeting: say('mail.hello', { name: inOneLine(facts.to.name, say('mail.leftOut')) }),
      entries: facts.news.map((news) => entryOf(on, say, { news, memberId: facts.to.id })),
      footer: [
        say('mail.settings', { url: `${on.origin}/settings/mail` }),
        ...(isDigest ? [say('mail.stop', { url: `${on.origin}/mail-off?token=${stopToken}` })] : []),
      ],
    };
    return {
      to: facts.to.email,
      subject: subjectOf(say, facts),
      ...laidOut(letter),
      messageId: `<${facts.key}@${new URL(on.origin).hostname}>`,
      headers: {
        'Auto-Submitted': 'auto-generated',
        ...(isDigest && {
          'List-Unsubscribe': `<${on.origin}/api/v1/mail-off/${stopToken}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }),
      },
    };
  };

function subjectOf(say: Translator, { pace, news }: MailFacts): string {
  const [first] = news;
  return pace === 'at_once' && first
    ? say(`mail.subjects.${first.kind}`)
    : say('mail.digest', { count: news.length });
}

function entryOf(
  { origin, answerLinks, now }: Composing,
  say: Translator,
  { news, memberId }: { news: News; memberId: string },
): Entry {
  const leftOut = say('mail.leftOut');
  const name = inOneLine(news.other.name, leftOut) || say('notices.somebody');
  const { request } = news;
  const place = placeOfNotice({ ...news, handle: news.other.handle });
  const facts = request
    ? [
        inOneLine(news.other.headline, leftOut),
        say('mail.reason', { reason: say(`reasons.${request.reason}.short` as 'reasons.sales.short') }),
        ...(request.because
          ? [inOneLine(say('mail.because', { sentence: becauseText(say, request.because) }), leftOut)]
          : []),
      ]
    : [];
  const link = (act: (typeof LINK_ACTS)[number]) => {
    const until = now() + LINK_LIVES;
    const token = answerLinks.sign({ recipient: asId(memberId), request: asId(news.aboutId), act, until });
    return { name: say(`mail.acts.${act}`), url: `${origin}/answer?token=${token}` };
  };
  return {
    title: say(`notices.kinds.${news.kind}`, { name }),
    facts: facts.filter(Boolean),
    quote: quoted(news.words, leftOut),
    links: [...(request ? LINK_ACTS.map(link) : []), { name: say('mail.open'), url: origin + place }],
    hint: request ? say('mail.confirm') : '',
  };
}
