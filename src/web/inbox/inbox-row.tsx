import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { InboxItem } from '../../http/schemas.ts';
import { Time } from '../ui/time.tsx';
import { CARD_TITLE_ID, focusNext } from './focus-next.ts';
import { useSelection } from './selection.tsx';
import { useTriage } from './triage.tsx';

export const rowId = (id: string): string => `row-${id}`;

export function InboxRow({ item }: { item: InboxItem }) {
  const { current, view } = useTriage();
  const { picked, toggle } = useSelection();
  if (picked !== null)
    return (
      <li>
        <label id={rowId(item.id)} className="inbox-row picking">
          <input type="checkbox" checked={picked.has(item.id)} onChange={() => toggle(item.id)} />
          <span>
            <Said item={item} />
          </span>
        </label>
      </li>
    );
  return (
    <li>
      <Link
        id={rowId(item.id)}
        className="inbox-row"
        to="/inbox/$id"
        params={{ id: item.id }}
        search={view === 'open' ? {} : { view }}
        replace={current !== null}
        resetScroll={false}
        aria-current={item.id === current ? 'true' : undefined}
        onClick={() => {
          // Choosing the open request again leads into it; any other one takes the focus when it arrives.
          if (item.id === current) document.getElementById(CARD_TITLE_ID)?.focus();
          else focusNext.target = 'card';
        }}
      >
        <Said item={item} />
      </Link>
    </li>
  );
}

function Said({ item }: { item: InboxItem }) {
  const t = useTranslations();
  const reason = t(`reasons.${item.reason}.short`);
  const isGuess = !item.isReasonDeclared && item.reason !== 'none_given';
  return (
    <>
      <span className="inbox-row-top">
        <b>{item.sender.name || t('request.unnamed')}</b>
        {item.state !== 'waiting' && <span className="inbox-state">{t(`inbox.states.${item.state}`)}</span>}
        <Time at={item.sentAt} />
      </span>
      <span className="inbox-row-why">
        <em>{isGuess ? t('inbox.readsLike', { reason }) : reason}</em>
        {item.because && <span> · {item.because.text}</span>}
      </span>
    </>
  );
}
