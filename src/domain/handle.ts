const LONGEST_HANDLE = 30;

/**
 * A short name made of somebody's name: lower-case letters a to z, digits and hyphens, 1 to 30 characters, beginning
 * with a letter or digit. Accents are dropped; a name without any Latin letter becomes `member`.
 */
export function handleFrom(name: string): string {
  const latin = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_HANDLE)
    .replace(/^-+|-+$/g, '');
  return latin === '' ? 'member' : latin;
}
