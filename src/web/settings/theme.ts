import { remember, remembered } from '../remembered.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export function chosenTheme(): Theme {
  const known = remembered('theme');
  return THEMES.find((theme) => theme === known) ?? 'system';
}

/** Shows the page in a theme from now on; `public/theme.js` does the same before the next page is painted. */
export function chooseTheme(theme: Theme): void {
  remember('theme', theme);
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}
