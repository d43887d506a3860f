import { useTranslations } from 'use-intl';
import type { PersonPage } from '../../http/sending-schemas.ts';

/** What a member says to those who are about to ask; nothing where they have said nothing. */
export function WelcomeSaid({ person: { name, welcome } }: { person: PersonPage }) {
  const t = useTranslations();
  const named = (reasons: PersonPage['welcome']['welcome']) =>
    reasons.map((reason) => t(`reasons.${reason}.short`)).join(', ');
  if (welcome.text === '' && welcome.welcome.length + welcome.unwelcome.length === 0) return null;
  return (
    <div className="welcome-said">
      {welcome.text && (
        <>
          <p>{t('profile.ofMember.says', { name })}</p>
          <blockquote>{welcome.text}</blockquote>
        </>
      )}
      {welcome.welcome.length > 0 && (
        <p>{t('profile.ofMember.welcomes', { reasons: named(welcome.welcome) })}</p>
      )}
      {welcome.unwelcome.length > 0 && (
        <p>{t('profile.ofMember.refuses', { reasons: named(welcome.unwelcome) })}</p>
      )}
    </div>
  );
}
