import type { MemberCard } from '../../http/sending-schemas.ts';

/** The headline, or what stands in its place where only title and company are known. */
export const whatTheyDo = ({
  headline,
  title,
  company,
}: Pick<MemberCard, 'headline' | 'title' | 'company'>) =>
  headline || [title, company].filter(Boolean).join(', ');

/** Title and company, where the headline does not say them already. */
export function workOf({
  headline,
  title,
  company,
}: Pick<MemberCard, 'headline' | 'title' | 'company'>): string {
  const isSaid = (part: string) => headline.toLowerCase().includes(part.toLowerCase());
  return headline === '' ? '' : [title, company].filter((part) => part && !isSaid(part)).join(', ');
}
