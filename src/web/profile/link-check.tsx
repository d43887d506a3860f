import { useTranslations } from 'use-intl';
import type { ProfileLine } from '../../http/profile-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { Button } from '../ui/button.tsx';
import { useProfileAct } from './profile-queries.ts';

/** What a look at the page of a link has shown, and a way to have it looked at again. */
export function LinkCheck({ line: { id, text, check, isCheckComing } }: { line: ProfileLine }) {
  const t = useTranslations('profile.check');
  const day = useDay();
  const { act, isPending } = useProfileAct();
  const said = isCheckComing ? t('coming') : check ? t(check.state, { date: day(check.at) }) : t('never');
  return (
    <div className="profile-check">
      <output className={isCheckComing ? '' : check?.state}>{said}</output>
      {!isCheckComing && (
        <Button
          look="quiet"
          aria-label={t('nowFor', { text })}
          disabled={isPending}
          onClick={() => act({ path: `/lines/${id}/check`, method: 'POST' })}
        >
          {t('now')}
        </Button>
      )}
    </div>
  );
}
