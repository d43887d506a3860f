import { useMessages, useTranslations } from 'use-intl';

/**
 * The roles and fields that we have a name for, as the catalogue lists them: the domain's own lists would bring its
 * dictionaries of job titles into the browser.
 */
export function useCodes() {
  const { roles, fields } = useMessages().history;
  return {
    roles: Object.keys(roles) as (keyof typeof roles)[],
    fields: Object.keys(fields) as (keyof typeof fields)[],
  };
}

/** The API tells roles and fields as codes that may grow; one that this page does not know yet is not known to it. */
export function useRoleName(): (code: string) => string {
  const t = useTranslations('history.roles');
  const { roles } = useCodes();
  return (code) => t(roles.find((role) => role === code) ?? 'unknown');
}

export function useFieldName(): (code: string) => string {
  const t = useTranslations('history.fields');
  const { fields } = useCodes();
  return (code) => t(fields.find((field) => field === code) ?? 'unknown');
}
