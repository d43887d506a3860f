import { useTranslations } from 'use-intl';
import type { Membership } from '../../http/sending-schemas.ts';
import '../request/request.css';
import { Icon } from '../ui/icon.tsx';

/** Where somebody belongs, as the instance has checked it; nothing where nothing was checked. */
export function Belongs({ to }: { to: readonly Pick<Membership, 'name' | 'by' | 'isRecruiter'>[] }) {
  const t = useTranslations('request.belongs');
  if (to.length === 0) return null;
  return (
    <ul className="belongs">
      {to.map(({ name, by, isRecruiter }, index) => (
        <li key={index} className="check confirmed">
          <Icon name="accept" size={14} />
          {t(isRecruiter ? 'recruiter' : by, { name })}
        </li>
      ))}
    </ul>
  );
}
