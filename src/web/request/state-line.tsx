import { useFormatter, useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { Button } from '../ui/button.tsx';
import { useDay } from './use-day.ts';
import { useUndoable } from './use-undoable.ts';

/** What became of the request, once it is no longer simply waiting, and the way back as long as there is one. */
export function StateLine({ card, undo }: { card: RequestCard; undo: () => void }) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDay();
  const { isUndoable, until } = useUndoable(card);
  if (card.state === 'waiting') return null;
  const date = card.stateSince ? day(card.stateSince) : '';
  const said = card.state === 'ended' ? (card.endedBecause ?? 'ended') : card.state;
  return (
    <div className="state-line">
      <p>
        {t(`request.stateNow.${said}`, { date })} {card.isLookedAt && `${t('moderation.report.lookedAt')} `}
        {until !== null &&
          t('request.undoUntil', {
            date: format.dateTime(until, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
      </p>
      {isUndoable && (
        <Button hint="u" onClick={undo}>
          {t('shell.undo')}
        </Button>
      )}
    </div>
  );
}
