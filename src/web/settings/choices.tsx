import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { PRESETS } from '../../domain/preset.ts';
import type { Me } from '../../http/schemas.ts';
import { call } from '../api.ts';
import { LOCALES, setLocale } from '../locale.tsx';
import { meQuery } from '../queries.ts';
import { remember } from '../remembered.ts';
import { Choice } from '../ui/choice.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { areKeysOn } from '../use-keys.ts';
import { chosenTheme, chooseTheme, THEMES } from './theme.ts';

/** Changes the account; the choice shows at once and goes back if the server refuses. */
export function useChange(saved: string) {
  const client = useQueryClient();
  const sentenceOf = useSentence();
  return useMutation({
    mutationFn: (
      body: Partial<
        Pick<Me, 'locale' | 'timeZone' | 'preset' | 'showsProfile' | 'mayBeNamed' | 'namesInPush'>
      >,
    ) => call<Me>('/api/v1/me', { method: 'PATCH', body }),
    onMutate: (change) => {
      const before = client.getQueryData(meQuery.queryKey);
      if (before) client.setQueryData(meQuery.queryKey, { ...before, ...change });
      return before;
    },
    onSuccess: (me) => {
      client.setQueryData(meQuery.queryKey, me);
      if (saved) notices.say(saved);
      // Sentences and advice come from the server in the language and for the preset that were chosen.
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' });
    },
    onError: (error, _, before) => {
      client.setQueryData(meQuery.queryKey, before);
      notices.say(sentenceOf(error), { tone: 'problem' });
    },
  });
}

export function PresetChoice({ me }: { me: Me }) {
  const t = useTranslations('settings.preset');
  const change = useChange(t('saved'));
  const options = PRESETS.map((value) => ({ value, label: t(`${value}.name`), text: t(`${value}.text`) }));
  return (
    <Choice
      look="list"
      label={t('title')}
      options={options}
      value={me.preset}
      onChange={(preset) => change.mutate({ preset })}
    />
  );
}

export function LanguageChoice({ me }: { me: Me }) {
  const t = useTranslations('settings.language');
  const change = useChange('');
  return (
    <Choice
      label={t('title')}
      options={LOCALES.map((value) => ({ value, label: t(value) }))}
      value={me.locale}
      onChange={(locale) => {
        void setLocale(locale);
        change.mutate({ locale });
      }}
    />
  );
}

export function ThemeChoice() {
  const t = useTranslations('settings.theme');
  const [theme, setTheme] = useState(chosenTheme);
  return (
    <Choice
      label={t('title')}
      options={THEMES.map((value) => ({ value, label: t(value) }))}
      value={theme}
      onChange={(next) => {
        setTheme(next);
        chooseTheme(next);
      }}
    />
  );
}

export function KeysChoice() {
  const t = useTranslations('settings.keys');
  const [isOn, setOn] = useState(areKeysOn);
  const options = (['on', 'off'] as const).map((value) => ({ value, label: t(value) }));
  return (
    <Choice
      label={t('label')}
      options={options}
      value={isOn ? 'on' : 'off'}
      onChange={(next) => {
        setOn(next === 'on');
        remember('keys', next);
      }}
    />
  );
}
