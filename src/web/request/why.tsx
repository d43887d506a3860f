import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { Icon } from '../ui/icon.tsx';
import { agreementOf, sureness } from './agreement.ts';
import { EvidenceList } from './evidence-list.tsx';

/** What the sender says beside what the text reads like, and on the seam between them whether the two agree. */
export function Why({ card, name }: { card: RequestCard; name: string }) {
  const t = useTranslations('request.why');
  const agreement = agreementOf(card);
  return (
    <section className="why" aria-label={t('label')}>
      <Says card={card} name={name} />
      {agreement !== 'open' && (
        <span className={`why-seam ${agreement}`} aria-hidden="true">
          <Icon name={agreement === 'agrees' ? 'equal' : 'differs'} size={16} />
        </span>
      )}
      <Reads card={card} />
    </section>
  );
}

function Says({ card, name }: { card: RequestCard; name: string }) {
  const t = useTranslations();
  return (
    <div>
      <h3>{t('request.why.says', { name })}</h3>
      <p className={card.declared === 'none_given' ? 'why-reason none' : 'why-reason'}>
        {t(`reasons.${card.declared}.said`)}
      </p>
      <EvidenceList evidence={card.evidence} />
    </div>
  );
}

function Reads({ card }: { card: RequestCard }) {
  const t = useTranslations();
  const { risk, blank, reason, hiddenMotive, canned } = card.assessment;
  const agreement = agreementOf(card);
  const found = hiddenMotive?.toward ?? reason.code;
  const isUnclear = blank || found === 'none_given';
  return (
    <div>
      <h3>{t('request.why.reads')}</h3>
      {isUnclear ? (
        <p className="why-reason none">{t(`request.why.${blank ? 'nothingToRead' : 'unclear'}`)}</p>
      ) : (
        <p className="why-reason">{t(`reasons.${found}.short`)}</p>
      )}
      {risk.kind && risk.level !== 'ok' && (
        <p className={`why-risk ${risk.level}`}>{t(`request.risks.${risk.kind}`)}</p>
      )}
      <p className="why-small">
        {blank && t('request.why.blank')}
        {!isUnclear && !hiddenMotive && t(`request.why.${sureness(reason.confidence)}`)}{' '}
        {agreement !== 'open' && <span className={agreement}>{t(`request.why.${agreement}`)}</span>}{' '}
        {canned && t('request.why.canned')}
        {card.context.copies?.notes === 0 && !canned && t('request.why.noCopy')}
      </p>
    </div>
  );
}
