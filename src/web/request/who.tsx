import type { RefObject } from 'react';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { Belongs } from '../people/belongs.tsx';
import { CARD_TITLE_ID } from '../inbox/focus-next.ts';
import { Icon } from '../ui/icon.tsx';
import { isPage, memberIn } from './network-name.ts';

interface WhoProps {
  card: RequestCard;
  name: string;
  titleRef: RefObject<HTMLHeadingElement | null>;
}

export function Who({ card, name, titleRef }: WhoProps) {
  const t = useTranslations();
  const { recommendation } = card.verdict;
  return (
    <header className="who">
      <Postmark card={card} />
      <p className={`verdict ${recommendation}`}>
        <span className={`verdict-sign ${recommendation}`}>
          <Icon name={recommendation} size={13} />
        </span>
        {t(`inbox.groups.${recommendation}`)}
      </p>
      <h2 ref={titleRef} id={CARD_TITLE_ID} tabIndex={-1}>
        {name}
      </h2>
      <p className="who-does">
        {whatTheyDo(card.sender)}
        <Profile url={card.sender.profileUrl} name={name} />
      </p>
      <Belongs to={card.senderBelongs} />
    </header>
  );
}

/** A member's page is one of ours; anybody else's opens beside it. */
function Profile({ url, name }: { url: string; name: string }) {
  const t = useTranslations('request');
  const handle = memberIn(url);
  if (handle)
    return (
      <Link to="/people/$handle" params={{ handle }}>
        {t('profile')}
      </Link>
    );
  if (!isPage(url)) return null;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={t('profileOf', { name })}>
      {t('profile')}
      <Icon name="out" size={14} />
    </a>
  );
}

/** Where it came from, when, and how long it stays: what a stamp and a postmark tell of a letter. */
function Postmark({ card }: { card: RequestCard }) {
  const t = useTranslations('request');
  const format = useFormatter();
  const day = (at: string) =>
    format.dateTime(new Date(at), { day: 'numeric', month: 'short', year: 'numeric' });
  const isOpen = card.state === 'waiting' || card.state === 'asked';
  return (
    <p className="postmark">
      <span>{t(`sources.${card.source}`)}</span>
      <time dateTime={card.sentAt}>{day(card.sentAt)}</time>
      {isOpen && <span>{t('answers.until', { date: day(card.deadline) })}</span>}
    </p>
  );
}

/** The headline, or what stands in its place where a network tells title and company apart. */
function whatTheyDo({ headline, title, company }: RequestCard['sender']): string {
  return headline || [title, company].filter(Boolean).join(', ');
}
