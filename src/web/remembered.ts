/** Choices of this browser, not of the account: theme, language before signing in, keys. Storage may be switched off. */
type Choice = 'theme' | 'locale' | 'keys';

export function remembered(choice: Choice): string | null {
  try {
    return localStorage.getItem(`forthright.${choice}`);
  } catch {
    return null;
  }
}

export function remember(choice: Choice, value: string): void {
  try {
    localStorage.setItem(`forthright.${choice}`, value);
  } catch {
    // Not remembered, then; the choice holds until the page is closed.
  }
}
