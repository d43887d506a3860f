import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { useKeys } from '../use-keys.ts';
import { Button, IconButton } from './button.tsx';
import { Icon } from './icon.tsx';
import { notices, type Notice } from './notices.ts';

/**
 * Reads notices out, politely; once on every page. It also owns the key of the way back, which has to work at once: the
 * next request, whose answers know the same key, may still be loading.
 */
export function LiveRegion() {
  const notice = useSyncExternalStore(notices.subscribe, notices.current);
  const undo = notice?.undo;
  useKeys(undo ? { undo: () => takeBack(undo) } : {});
  return (
    <output aria-live="polite" className="unseen">
      {notice?.text}
    </output>
  );
}

function takeBack(undo: () => void) {
  notices.hush();
  undo();
}

/** The notice in sight. */
export function Toast() {
  const notice = useSyncExternalStore(notices.subscribe, notices.current);
  return notice && <Shown key={notice.until} notice={notice} />;
}

function Shown({ notice }: { notice: Notice }) {
  const t = useTranslations('shell');
  const seconds = useSecondsUntil(notice.until);
  const { undo } = notice;
  return (
    <div className={`toast ${notice.tone}`} data-undo={undo ? '' : undefined}>
      <p aria-hidden="true">{notice.text}</p>
      {undo && (
        <Button look="quiet" aria-label={t('undo')} onClick={() => takeBack(undo)}>
          {t('undoFor', { seconds })}
        </Button>
      )}
      <IconButton label={t('close')} onClick={notices.hush}>
        <Icon name="close" size={16} />
      </IconButton>
    </div>
  );
}

/** Counts down to a moment, and hushes the notice when it has come. */
function useSecondsUntil(until: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() >= until) notices.hush();
    }, 250);
    return () => clearInterval(timer);
  }, [until]);
  return Math.max(0, Math.ceil((until - now) / 1_000));
}
