import { placeOfNotice } from '../domain/notice-place.ts';
import { inOneLine } from '../mail/quoted.ts';
import { localeFor, translator } from '../messages/translator.ts';
import type { PushFacts } from '../usecases/send-pushes.ts';

/** What a device is told: a sentence of ours, and where it leads. Nothing that others wrote. */
export interface Push {
  id: string;
  /** See `tagOf` in `domain/pushing.ts`. */
  tag: string;
  title: string;
  /** A path here. */
  link: string;
  lang: string;
}

/** Writes a push in the member's language. It names the other only where the member allows names on a locked screen. */
export function composePush({ to, id, tag, news }: PushFacts): Push {
  const lang = localeFor([to.locale]);
  const say = translator(lang);
  const name = inOneLine(news.other.name, say('mail.leftOut')) || say('notices.somebody');
  const { kind, aboutId, other } = news;
  return {
    id,
    tag,
    title: to.namesInPush ? say(`notices.kinds.${kind}`, { name }) : say(`mail.subjects.${kind}`),
    link: placeOfNotice({ kind, aboutId, handle: other.handle }),
    lang,
  };
}

/** The push of a test. */
export function sayHello(locale: string, id: string): Push {
  const lang = localeFor([locale]);
  return { id, tag: 'test', title: translator(lang)('push.hello'), link: '/settings/notifications', lang };
}
