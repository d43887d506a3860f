import { useId, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { LineForm, LineKind } from '../../domain/profile/line.ts';
import type { ProfileLine } from '../../http/profile-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { useProfile } from './profile-queries.ts';

interface LineDialogProps {
  kind: LineKind;
  /** Null for a new one. */
  line: ProfileLine | null;
  onClose: () => void;
}

const PARTS = ['text', 'organisation', 'since', 'until', 'url', 'form'] as const;
const FORMS: Partial<Record<LineKind, readonly LineForm[]>> = {
  position: ['', 'voluntary'],
  work: ['', 'article', 'talk', 'project'],
};

/** One line, typed: only the parts that lines of its kind have. */
export function LineDialog({ kind, line, onClose }: LineDialogProps) {
  const t = useTranslations('profile');
  const sentenceOf = useSentence();
  const saving = useProfile({ said: t('saved'), onDone: onClose });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const told = Object.fromEntries(PARTS.map((part) => [part, textIn(form, part)]));
    if (line) saving.mutate({ path: `/lines/${line.id}`, method: 'PATCH', body: told });
    else saving.mutate({ path: '/lines', method: 'POST', body: { kind, ...told } });
  };
  return (
    <Dialog title={line ? t('acts.edit') : t(`kinds.${kind}.add`)} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Parts kind={kind} line={line} />
        <FormProblem text={saving.isError ? sentenceOf(saving.error) : null} />
        <div className="dialog-acts">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="yes" disabled={saving.isPending}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Parts({ kind, line }: Pick<LineDialogProps, 'kind' | 'line'>) {
  const t = useTranslations('profile');
  const hasUrl = kind === 'work' || kind === 'link';
  const usual = { autoComplete: 'off', maxLength: 300 };
  return (
    <>
      <Field {...usual} label={t(`kinds.${kind}.text`)} name="text" defaultValue={line?.text} />
      {(kind === 'position' || kind === 'education') && (
        <Field
          {...usual}
          label={t(`kinds.${kind}.organisation`)}
          name="organisation"
          defaultValue={line?.organisation}
        />
      )}
      {hasUrl && (
        <Field
          label={t('form.url')}
          name="url"
          type="url"
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
          defaultValue={line?.url}
        />
      )}
      {(kind === 'position' || kind === 'education') && (
        <div className="profile-dates">
          <Field
            {...usual}
            label={t('form.since')}
            hint={t('form.dates')}
            name="since"
            defaultValue={line?.since}
          />
          <Field
            {...usual}
            label={t('form.until')}
            hint={t('form.untilHint')}
            name="until"
            defaultValue={line?.until}
          />
        </div>
      )}
      <FormSelect kind={kind} form={line?.form ?? ''} />
    </>
  );
}

function FormSelect({ kind, form }: { kind: LineKind; form: LineForm }) {
  const t = useTranslations('profile.form');
  const id = useId();
  const forms = FORMS[kind];
  if (!forms) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{t('form')}</label>
      <select id={id} name="form" className="select" defaultValue={form}>
        {forms.map((one) => (
          <option key={one} value={one}>
            {t(`forms.${one || (kind === 'position' ? 'paid' : 'none')}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
