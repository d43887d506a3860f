import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { costName } from '../sent/cost-name.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import type { Coached } from './advice.ts';
import { isEmpty, type Draft } from './draft.ts';
import type { useSending } from './sending.ts';

interface SendBarProps {
  draft: Draft;
  coached: Coached | undefined;
  sending: ReturnType<typeof useSending>;
  clear: () => void;
}

/** What it costs, and the two ways to send. The advice never holds anybody back; the server's own rules do. */
export function SendBar({ draft, coached, sending, clear }: SendBarProps) {
  const t = useTranslations('compose.send');
  const isAdvised = !coached || coached.maySend || draft.note.trim() === '';
  return (
    <section className="send-bar" aria-label={t('label')}>
      {!isAdvised && <p className="send-advised">{t('advised')}</p>}
      <FormProblem text={sending.problemAt('send') ?? null} />
      <div className="send-acts">
        <Button
          look={isAdvised ? 'yes' : 'plain'}
          disabled={sending.isSending}
          onClick={() => sending.send(false)}
        >
          {t('act')}
        </Button>
        <Button disabled={sending.isSending} onClick={() => sending.send(true)}>
          {t('atOnce')}
        </Button>
        {!isEmpty(draft) && (
          <Button look="quiet" onClick={clear}>
            {t('clear')}
          </Button>
        )}
      </div>
      <p className="field-hint">{t('later')}</p>
      {coached && (
        <p className="field-hint">
          {coached.left < coached.cost
            ? t('short', { left: coached.left })
            : t('cost', { cost: costName(coached.cost), left: coached.left })}{' '}
          <Link to="/sent">{t('budget')}</Link>
        </p>
      )}
      {!isEmpty(draft) && <p className="field-hint">{t('kept')}</p>}
    </section>
  );
}
