import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { PersonPage } from '../../http/sending-schemas.ts';
import { whatTheyDo } from '../people/what-they-do.ts';
import { meQuery } from '../queries.ts';
import { EvidenceList } from '../request/evidence-list.tsx';
import { hasAddress } from '../request/note-segments.ts';
import '../request/request.css';
import { personQuery } from '../sending-queries.ts';
import type { Coached } from './advice.ts';
import { evidenceOf, type Draft } from './draft.ts';

interface PreviewProps {
  person: PersonPage;
  draft: Draft;
  evidence: Coached['evidence'];
}

/** The request as it will lie in the other's inbox, without what only the recipient may know. */
export function Preview({ person, draft, evidence }: PreviewProps) {
  const t = useTranslations();
  const { data: me } = useQuery(meQuery);
  const { data: own } = useQuery({ ...personQuery(me?.handle ?? ''), enabled: me !== undefined });
  const name = own?.name ?? me?.name ?? '';
  const checked = evidenceOf(draft).map(
    (claim) =>
      evidence.find((one) => one.kind === claim.kind && one.claim === claim.claim) ??
      ({ ...claim, check: 'unchecked' } as const),
  );
  const note = draft.note.trim();
  return (
    <section className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('compose.preview.label', { name: person.name })}</h2>
      <div className="preview-card">
        <p className="preview-name">{name}</p>
        {own && <p className="preview-does">{whatTheyDo(own)}</p>}
        <div className="preview-says">
          <h3>{t('request.why.says', { name })}</h3>
          <p className={draft.reason ? 'why-reason' : 'why-reason none'}>
            {draft.reason ? t(`reasons.${draft.reason}.said`) : t('compose.preview.noReason')}
          </p>
          <EvidenceList evidence={checked} />
        </div>
        {note ? (
          <blockquote className="note">{note}</blockquote>
        ) : (
          <p className="preview-none">{t('compose.preview.noNote')}</p>
        )}
        {hasAddress(note) && <p className="note-inert">{t('request.note.inert')}</p>}
      </div>
      <p className="field-hint">{t('compose.preview.more')}</p>
    </section>
  );
}
