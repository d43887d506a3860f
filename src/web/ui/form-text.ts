/** What stands in a field of a form, without space around it; empty when the form has no such field. */
export function textIn(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
}
