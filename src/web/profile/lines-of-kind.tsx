import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LineKind } from '../../domain/profile/line.ts';
import type { OwnProfile, ProfileLine } from '../../http/profile-schemas.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkCheck } from './link-check.tsx';
import { useProfileAct } from './profile-queries.ts';
import { useSpan } from './use-span.ts';

const LineDialog = lazy(() => import('./line-dialog.tsx').then((file) => ({ default: file.LineDialog })));

/** The lines of one kind, in their order, each with what may be done about it. */
export function LinesOfKind({ kind, profile }: { kind: LineKind; profile: OwnProfile }) {
  const t = useTranslations('profile');
  const [edited, setEdited] = useState<ProfileLine | 'new' | null>(null);
  const lines = profile.lines.filter((line) => line.kind === kind);
  return (
    <section aria-labelledby={`profile-${kind}`}>
      <h2 id={`profile-${kind}`}>{t(`kinds.${kind}.title`)}</h2>
      {kind === 'link' && <p className="profile-how">{t('check.how', { address: profile.address })}</p>}
      {lines.length > 0 && (
        <ol className="profile-lines">
          {lines.map((line, index) => (
            <OneLine
              key={line.id}
              {...{ line, index }}
              isLast={index === lines.length - 1}
              onEdit={setEdited}
            />
          ))}
        </ol>
      )}
      <Button onClick={() => setEdited('new')}>{t(`kinds.${kind}.add`)}</Button>
      <Suspense>
        {edited && (
          <LineDialog kind={kind} line={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
        )}
      </Suspense>
    </section>
  );
}

interface OneLineProps {
  line: ProfileLine;
  index: number;
  isLast: boolean;
  onEdit: (line: ProfileLine) => void;
}

function OneLine({ line, index, isLast, onEdit }: OneLineProps) {
  const t = useTranslations('profile');
  const span = useSpan();
  const { act, isPending } = useProfileAct();
  const removing = useProfileAct(t('acts.removed'));
  const { id, text, organisation, url, kind, origin } = line;
  const path = `/lines/${id}`;
  const name = text || organisation;
  const move = (to: number) => act({ path: `${path}/move`, method: 'POST', body: { to } });
  return (
    <li>
      <div className="profile-line">
        <p>
          <b>{name}</b>
          {text && organisation && <span>{organisation}</span>}
          {span(line) && <span>{span(line)}</span>}
          {url && url !== text && <span>{url}</span>}
        </p>
        {kind === 'link' && <LinkCheck line={line} />}
        <small>{t(`origins.${origin}`)}</small>
      </div>
      <div className="profile-acts">
        <IconButton
          label={t('acts.up', { text: name })}
          disabled={index === 0 || isPending}
          onClick={() => move(index - 1)}
        >
          <Icon name="up" />
        </IconButton>
        <IconButton
          label={t('acts.down', { text: name })}
          disabled={isLast || isPending}
          onClick={() => move(index + 1)}
        >
          <Icon name="down" />
        </IconButton>
        <Button look="quiet" aria-label={t('acts.editFor', { text: name })} onClick={() => onEdit(line)}>
          {t('acts.edit')}
        </Button>
        <Button
          look="quiet"
          aria-label={t('acts.removeFor', { text: name })}
          disabled={removing.isPending}
          onClick={() => removing.act({ path, method: 'DELETE' })}
        >
          {t('acts.remove')}
        </Button>
      </div>
    </li>
  );
}
