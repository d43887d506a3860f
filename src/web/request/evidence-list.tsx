import { useTranslations } from 'use-intl';
import { BY_RECIPIENT } from '../../domain/meeting.ts';
import type { RequestCard } from '../../http/schemas.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

type Evidence = RequestCard['evidence'][number];

export const CHECK_SIGNS: Record<Evidence['check'], IconName> = {
  confirmed: 'accept',
  plausible: 'ask',
  unchecked: 'ignore',
  contradicted: 'close',
};

/** What the sender offers for the reason, each with the outcome of the check in a sign, a word and a colour. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useTranslations('request.checks');
  if (evidence.length === 0) return null;
  const outcome = ({ check, checkedBy }: Evidence) => {
    const by =
      checkedBy === BY_RECIPIENT ? t('byRecipient') : checkedBy === 'profile' ? t('byProfile') : checkedBy;
    if (by && check === 'confirmed') return t('confirmedBy', { by });
    if (by && check === 'contradicted') return t('contradictedBy', { by });
    return t(check);
  };
  return (
    <ul className="evidence">
      {evidence.map((each, index) => (
        <li key={index}>
          <span>{each.claim}</span>
          <span className={`check ${each.check}`}>
            <Icon name={CHECK_SIGNS[each.check]} size={14} />
            {outcome(each)}
          </span>
        </li>
      ))}
    </ul>
  );
}
