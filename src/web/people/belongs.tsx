import { useTranslations } from 'use-intl';
import type { Membership } from '../../http/sending-schemas.ts';
import '../request/request.css';
import { Icon } from '../ui/icon.tsx';

interface BelongsProps {
  to: readonly Pick<Membership, 'name' | 'by' | 'isRecruiter'>[];
  /** Domains of employers. */
  worksAt?: readonly string[];
}

/** Where somebody belongs and works, as the instance has checked it; nothing where nothing was checked. */
export function Belongs({ to, worksAt = [] }: BelongsProps) {
  const t = useTranslations('request.belongs');
  const works = useTranslations('addresses.employers');
  const checked = [
    ...to.map(({ name, by, isRecruiter }) => t(isRecruiter ? 'recruiter' : by, { name })),
    ...worksAt.map((domain) => works('worksAt', { domain })),
  ];
  if (checked.length === 0) return null;
  return (
    <ul className="belongs">
      {checked.map((sentence, index) => (
        <li key={index} className="check confirmed">
          <Icon name="accept" size={14} />
          {sentence}
        </li>
      ))}
    </ul>
  );
}
