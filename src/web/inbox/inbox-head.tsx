import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { usePasteDialog } from '../shell/overlays.tsx';
import type { InboxView } from '../queries.ts';
import { IconButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSelection } from './selection.tsx';
import { useTriage } from './triage.tsx';

export function InboxHead({
  view,
  open: waiting,
  held,
}: {
  view: InboxView;
  open: number | null;
  held: number;
}) {
  const t = useTranslations('inbox');
  const door = useTranslations('door.held');
  const openPaste = usePasteDialog();
  const { open } = useTriage();
  const { picked, begin, end } = useSelection();
  const views = [
    { value: 'open', label: t('view.open') },
    { value: 'answered', label: t('view.answered') },
  ] as const;
  return (
    <header className="inbox-head">
      <div>
        <h1 id="inbox-title" tabIndex={-1}>
          {t('title')}
        </h1>
        <span>
          {view === 'open' && waiting !== null && waiting > 1 && (
            <IconButton
              label={t('pick.open')}
              aria-pressed={picked !== null}
              onClick={picked === null ? begin : end}
            >
              <Icon name="accept" />
            </IconButton>
          )}
          <IconButton
            className="inbox-paste"
            label={t('paste.open')}
            aria-keyshortcuts="p"
            onClick={openPaste}
          >
            <Icon name="paste" />
          </IconButton>
        </span>
      </div>
      <p>
        {view === 'open' ? waiting !== null && t('summary', { count: waiting }) : t('summaryAnswered')}
        {' · '}
        <Link to="/waiting">{t('allWaiting')}</Link>
      </p>
      {held > 0 && (
        <p>
          <Link to="/settings/door">{door('inbox', { count: held })}</Link>
        </p>
      )}
      <Choice
        label={t('view.label')}
        options={views}
        value={view}
        onChange={(next) => open(null, null, next)}
      />
    </header>
  );
}
