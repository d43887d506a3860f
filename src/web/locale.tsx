import { useSyncExternalStore, type ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { speak } from './api.ts';
import type { messages as english } from './locales/en.ts';
import { remember, remembered } from './remembered.ts';

export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];
type Messages = typeof english;

declare module 'use-intl' {
  interface AppConfig {
    Locale: string;
    Messages: Messages;
  }
}

const CATALOGUES: Record<Locale, () => Promise<{ messages: Messages }>> = {
  en: () => import('./locales/en.ts'),
  de: () => import('./locales/de.ts'),
};

let current: { locale: Locale; messages: Messages } | null = null;
const listeners = new Set<() => void>();

/** The language to begin with, before we know who is here: the last one chosen, else the browser's. */
export function firstLocale(): Locale {
  const known = remembered('locale');
  return LOCALES.find((locale) => locale === known) ?? localeAmong(navigator.languages);
}

/** The first of these language tags that we speak; English when we speak none. */
export function localeAmong(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const found = LOCALES.find((locale) => locale === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return 'en';
}

/** How to write dates and numbers: as in the reader's own region where the browser tells it. */
export function regional(locale: Locale, tags: readonly string[]): string {
  const own = tags.find((tag) => tag.toLowerCase().startsWith(`${locale}-`));
  return own ?? (locale === 'en' ? 'en-GB' : locale);
}

export const currentLocale = (): Locale | null => current?.locale ?? null;

export async function setLocale(locale: Locale): Promise<void> {
  if (current?.locale === locale) return;
  speak(locale);
  const { messages } = await CATALOGUES[locale]();
  current = { locale, messages };
  remember('locale', locale);
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Says everything below in the chosen language. Nothing is shown before its catalogue is there. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const chosen = useSyncExternalStore(subscribe, () => current);
  if (!chosen) return null;
  return (
    <IntlProvider
      locale={regional(chosen.locale, navigator.languages)}
      messages={chosen.messages}
      timeZone={timeZone}
    >
      {children}
    </IntlProvider>
  );
}
