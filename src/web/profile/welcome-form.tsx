import { useTranslations } from 'use-intl';
import type { FormEvent } from 'react';
import { LONGEST_WELCOME, WELCOME_REASONS } from '../../domain/profile/welcome.ts';
import type { Reason } from '../../domain/reason.ts';
import type { OwnProfile } from '../../http/profile-schemas.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field, FormProblem } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { useSentence } from '../ui/sentence.ts';
import { useProfile, useProfileAct } from './profile-queries.ts';

const STANDS = ['yes', 'open', 'no'] as const;
type Stand = (typeof STANDS)[number];

/** What is welcome and what is not; each choice takes effect at once. */
export function WelcomeForm({ profile: { welcome } }: { profile: OwnProfile }) {
  const t = useTranslations('profile.welcome');
  const { act } = useProfileAct();
  const options = STANDS.map((value) => ({ value, label: t(value) }));
  const standOf = (reason: Reason): Stand =>
    welcome.welcome.includes(reason) ? 'yes' : welcome.unwelcome.includes(reason) ? 'no' : 'open';
  const choose = (reason: Reason, stand: Stand) => {
    const without = (reasons: readonly Reason[]) => reasons.filter((other) => other !== reason);
    const body = {
      welcome: [...without(welcome.welcome), ...(stand === 'yes' ? [reason] : [])],
      unwelcome: [...without(welcome.unwelcome), ...(stand === 'no' ? [reason] : [])],
    };
    act({ path: '', method: 'PATCH', body });
  };
  return (
    <section aria-labelledby="profile-welcome">
      <h2 id="profile-welcome">{t('title')}</h2>
      <p className="profile-how">{t('lead')}</p>
      <div className="profile-welcome">
        {WELCOME_REASONS.map((reason) => (
          <Choice
            key={reason}
            label={t(`reasons.${reason}`)}
            showLabel
            options={options}
            value={standOf(reason)}
            onChange={(stand) => choose(reason, stand)}
          />
        ))}
      </div>
      <OwnSentence text={welcome.text} />
    </section>
  );
}

function OwnSentence({ text }: { text: string }) {
  const t = useTranslations('profile');
  const sentenceOf = useSentence();
  const saving = useProfile({ said: t('saved') });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const welcomeText = textIn(new FormData(event.currentTarget), 'welcomeText');
    saving.mutate({ path: '', method: 'PATCH', body: { welcomeText } });
  };
  return (
    <form className="profile-form" onSubmit={submit}>
      <Field
        label={t('welcome.text')}
        hint={t('welcome.hint')}
        name="welcomeText"
        defaultValue={text}
        maxLength={LONGEST_WELCOME}
        autoComplete="off"
      />
      <FormProblem text={saving.isError ? sentenceOf(saving.error) : null} />
      <Button type="submit" disabled={saving.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
