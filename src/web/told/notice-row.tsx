import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { NoticeView } from '../../http/notice-schemas.ts';
import { Time } from '../ui/time.tsx';

/** One notice as a sentence that leads to what it is about. */
export function NoticeRow({ notice, onOpen }: { notice: NoticeView; onOpen: () => void }) {
  const t = useTranslations('notices');
  const { kind, other, at, isSeen } = notice;
  return (
    <li>
      <Link {...placeOf(notice)} className="told-row" data-new={isSeen ? undefined : ''} onClick={onOpen}>
        <span>
          {!isSeen && <em>{t('fresh')}</em>}
          {t(`kinds.${kind}`, { name: other.name || t('somebody') })}
        </span>
        <Time at={at} />
      </Link>
    </li>
  );
}

/** Where each kind leads: to the request as this side sees it, or to the thread. */
function placeOf({ kind, aboutId: id, other: { handle } }: NoticeView): LinkProps {
  switch (kind) {
    case 'arrived':
    case 'answered':
      return { to: '/inbox/$id', params: { id } };
    case 'reported-decision':
    case 'decision':
      return { to: '/settings/account' };
    case 'message':
    case 'connected':
      return handle ? { to: '/connections/$handle', params: { handle } } : { to: '/connections' };
    default:
      return { to: '/sent/$id', params: { id } };
  }
}
