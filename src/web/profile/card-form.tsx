import { useId, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { FIELDS } from '../../domain/history/field.ts';
import type { OwnProfile } from '../../http/profile-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { useProfile } from './profile-queries.ts';

const LONGEST = 300;

/** What stands on top of a profile. */
export function CardForm({ profile }: { profile: OwnProfile }) {
  const t = useTranslations('profile');
  const sentenceOf = useSentence();
  const saving = useProfile({ said: t('saved') });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate({ path: '', method: 'PATCH', body: changesIn(new FormData(event.currentTarget), profile) });
  };
  return (
    <section aria-labelledby="profile-card">
      <h2 id="profile-card">{t('card.title')}</h2>
      <form className="profile-form" onSubmit={submit}>
        <Field
          label={t('card.headline')}
          hint={t('card.headlineHint')}
          name="headline"
          defaultValue={profile.headline}
          maxLength={LONGEST}
          autoComplete="off"
        />
        <Field
          label={t('card.place')}
          hint={t('card.placeHint')}
          name="place"
          defaultValue={profile.place}
          maxLength={LONGEST}
          autoComplete="address-level2"
        />
        <FieldSelect profile={profile} />
        <FormProblem text={saving.isError ? sentenceOf(saving.error) : null} />
        <Button type="submit" disabled={saving.isPending}>
          {t('save')}
        </Button>
      </form>
    </section>
  );
}

function FieldSelect({ profile: { field, isFieldChosen } }: { profile: OwnProfile }) {
  const t = useTranslations();
  const id = useId();
  const told =
    !isFieldChosen && field ? t('profile.card.fieldTold', { field: t(`history.fields.${field}`) }) : null;
  return (
    <div className="field">
      <label htmlFor={id}>{t('profile.card.field')}</label>
      <select id={id} name="field" className="select" defaultValue={isFieldChosen ? (field ?? '') : ''}>
        <option value="">{told ?? t('profile.card.fieldUntold')}</option>
        {FIELDS.map((one) => (
          <option key={one} value={one}>
            {t(`history.fields.${one}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Only what is different: what is sent is the member's own from then on. */
function changesIn(form: FormData, profile: OwnProfile): Record<string, unknown> {
  const [headline, place, field] = [textIn(form, 'headline'), textIn(form, 'place'), textIn(form, 'field')];
  const chosen = profile.isFieldChosen ? (profile.field ?? '') : '';
  return {
    ...(headline !== profile.headline && { headline }),
    ...(place !== profile.place && { place }),
    ...(field !== chosen && { field: field || null }),
  };
}
