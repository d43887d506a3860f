import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ImportState } from '../../http/schemas.ts';
import { Time } from '../ui/time.tsx';

export function ImportList({ imports }: { imports: readonly ImportState[] }) {
  const t = useTranslations();
  return (
    <ul className="import-list">
      {imports.map(({ id, fileName, state, madeAt, counts }) => (
        <li key={id}>
          <Link to="/import/$id" params={{ id }}>
            {fileName}
          </Link>
          <span>
            {t(`imports.states.${state}`, { file: fileName })}
            {state === 'done' && `, ${t('settings.imports.skipped', { count: counts.skipped })}`}
          </span>
          <Time at={madeAt} />
        </li>
      ))}
    </ul>
  );
}
