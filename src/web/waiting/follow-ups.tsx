import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FollowUp } from '../../http/waiting-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { useFollowUp } from './waiting-queries.ts';

const DAY = 86_400_000;
const LATER = { week: 7, month: 30, quarter: 91 } as const;
type Later = keyof typeof LATER;

/** What is to happen, with what may be done about it. */
export function FollowUps({ items }: { items: readonly FollowUp[] }) {
  return (
    <ul className="waiting-list">
      {items.map((one) => (
        <OneFollowUp key={one.id} one={one} />
      ))}
    </ul>
  );
}

function OneFollowUp({ one }: { one: FollowUp }) {
  const t = useTranslations('waiting.followUps');
  const day = useDay();
  const finishing = useFollowUp(t('isDone'));
  const { id, side, text, dueAt, isDue } = one;
  return (
    <li>
      <div>
        <p className="waiting-what">{text}</p>
        <p>
          {t(side, { name: one.with.name })}
          <span className={isDue ? 'waiting-due' : ''}>{t(isDue ? 'due' : 'by', { date: day(dueAt) })}</span>
        </p>
      </div>
      <div className="waiting-acts">
        {side !== 'owed' && <PutOff id={id} text={text} />}
        <Button
          aria-label={t('doneFor', { text })}
          disabled={finishing.isPending}
          onClick={() => finishing.mutate({ path: `/${id}/done` })}
        >
          {t('done')}
        </Button>
      </div>
    </li>
  );
}

function PutOff({ id, text }: { id: string; text: string }) {
  const t = useTranslations('waiting.followUps');
  const [isOpen, setOpen] = useState(false);
  const putting = useFollowUp(t('isPutOff'));
  const items = (Object.keys(LATER) as Later[]).map((later) => ({
    id: later,
    name: t(`snooze.${later}`),
    isGrave: false,
  }));
  const choose = (later: string) => {
    const until = new Date(Date.now() + LATER[later as Later] * DAY).toISOString();
    putting.mutate({ path: `/${id}/snooze`, body: { until } });
  };
  return (
    <Menu label={t('laterFor', { text })} items={items} isOpen={isOpen} onOpen={setOpen} onChoose={choose}>
      {t('later')}
    </Menu>
  );
}
