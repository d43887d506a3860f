import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestCard as Card } from '../../http/schemas.ts';
import { DoorDid } from './door-did.tsx';
import { Facts } from './facts.tsx';
import { Letter } from './letter.tsx';
import { Met } from './met.tsx';
import { Noticed } from './noticed.tsx';
import { Thread } from './thread.tsx';
import { Who } from './who.tsx';
import { Why } from './why.tsx';

interface RequestCardProps {
  card: Card;
  name: string;
  titleRef: RefObject<HTMLHeadingElement | null>;
}

/** A request as a letter that somebody has read before you: who, why, the words, and what stands in the margin. */
export function RequestCard({ card, name, titleRef }: RequestCardProps) {
  const t = useTranslations('request');
  return (
    <article className="card" aria-label={t('label', { name })} tabIndex={-1}>
      <Who card={card} name={name} titleRef={titleRef} />
      <Why card={card} name={name} />
      <Met card={card} name={name} />
      <Letter card={card} />
      {card.door && <DoorDid door={card.door} name={name} />}
      {card.promise && (
        <p className="promise">
          <b>{t('promise', { name })}</b> {card.promise}
        </p>
      )}
      {card.ask && <Thread card={card} ask={card.ask} name={name} />}
      <Facts context={card.context} />
      <Noticed assessment={card.assessment} />
    </article>
  );
}
