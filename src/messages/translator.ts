import { createTranslator } from 'use-intl/core';
import { de } from './de.ts';
import { en } from './en.ts';

export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

const CATALOGUES = { en, de } satisfies Record<Locale, unknown>;

/** The language to speak to somebody who prefers these BCP 47 tags, best first; English when we speak none of them. */
export function localeFor(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const language = tag.toLowerCase().split(/[-_.]/)[0];
    const found = LOCALES.find((locale) => locale === language);
    if (found) return found;
  }
  return 'en';
}

/** How each language writes dates where no region is known. */
const REGIONS = { en: 'en-GB', de: 'de' } satisfies Record<Locale, string>;

/** A function that says the sentence of a key in one language, for servers, mail and terminals. */
export const translator = (locale: Locale) =>
  createTranslator<typeof en>({ locale: REGIONS[locale], messages: CATALOGUES[locale], timeZone: 'UTC' });

export type Translator = ReturnType<typeof translator>;
