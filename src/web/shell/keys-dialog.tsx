import { useTranslations } from 'use-intl';
import { KEYS, type Action } from '../keys.ts';
import { Dialog } from '../ui/dialog.tsx';
import { areKeysOn } from '../use-keys.ts';

const SHOWN: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑' };

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('shell.keys');
  const actions = Object.keys(KEYS) as Action[];
  return (
    <Dialog title={t('title')} text={t(areKeysOn() ? 'intro' : 'off')} onClose={onClose}>
      <dl className="keys">
        {actions.map((action) => (
          <div key={action}>
            <dt>{t(action)}</dt>
            <dd>
              {KEYS[action].map((key) => (
                <kbd key={key}>{SHOWN[key] ?? key}</kbd>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('enter')}</dt>
          <dd>
            <kbd>Enter</kbd>
          </dd>
        </div>
      </dl>
    </Dialog>
  );
}
