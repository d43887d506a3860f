import { useFormatter, useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { Button } from '../ui/button.tsx';
import { useDay } from './use-day.ts';

/** What became of the request, once it is no longer simply waiting, and the way back as long as there is one. */
export function StateLine({ card, undo }: { card: RequestCard; undo: () => void }) {
  const t = useTranslations();
  const format = useFormatter();
  const day = useDay();
  if (card.state === 'waiting') return null;
  const date = card.stateSince ? day(card.stateSince) : '';
  const said = card.state === 'ended' ? (card.endedBecause ?? 'ended') : card.state;
  const mayUndo = card.mayAnswer.includes('undo');
  const until = card.undoUntil
    ? format.dateTime(new Date(card.undoUntil), { dateStyle: 'medium', timeStyle: 'short' })
    : null;
  return (
    <div className="state-line">
      <p>
        {t(`request.stateNow.${said}`, { date })} {mayUndo && until && t('request.undoUntil', { date: until })}
      </p>
      {mayUndo && (
        <Button hint="u" onClick={undo}>
          {t('shell.undo')}
        </Button>
      )}
    </div>
  );
}
