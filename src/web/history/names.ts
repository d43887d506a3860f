import { useTranslations } from 'use-intl';
import { FIELDS } from '../../domain/history/field.ts';
import { ROLES } from '../../domain/history/role.ts';

/** The API tells roles and fields as codes that may grow; one that this page does not know yet is not known to it. */
export function useRoleName(): (code: string) => string {
  const t = useTranslations('history.roles');
  return (code) => t(ROLES.find((role) => role === code) ?? 'unknown');
}

export function useFieldName(): (code: string) => string {
  const t = useTranslations('history.fields');
  return (code) => t(FIELDS.find((field) => field === code) ?? 'unknown');
}
