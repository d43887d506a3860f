import { useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';
import { notices } from './notices.ts';

/** A text to take elsewhere, in full, with a button that copies it. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const t = useTranslations('accounts.copy');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      notices.say(t('done'));
    } catch {
      // Browsers give the clipboard to pages over TLS and to this machine alone.
      field.current?.select();
      notices.say(t('byHand'), { tone: 'problem' });
    }
  };
  return (
    <div className="field copy-field">
      <label htmlFor={id}>{label}</label>
      <div>
        <input ref={field} id={id} readOnly value={value} onFocus={(event) => event.currentTarget.select()} />
        <Button look="yes" onClick={() => void copy()}>
          {t('act')}
        </Button>
      </div>
    </div>
  );
}
