const LONGEST_HANDLE = 30;

/**
 * A short name made of somebody's name: lower-case letters a to z, digits and hyphens, 1 to 30 characters, beginning
 * with a letter or digit. Accents are dropped; a name without any Latin letter becomes `member`.
 *
 * @param ending set apart by a hyphen, for the second one of the same name; the name is cut to make room for it
 */
export function handleFrom(name: string, ending = ''): string {
  if (ending !== '') return `${plainHandle(name, LONGEST_HANDLE - ending.length - 1)}-${ending}`;
  return plainHandle(name, LONGEST_HANDLE);
}

function plainHandle(name: string, longest: number): string {
  const latin = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return latin === '' ? 'member' : latin;
}
