import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { SentRequest } from '../../http/sending-schemas.ts';
import { Time } from '../ui/time.tsx';
import { saidState } from './sent-state.ts';
import { useMeaning } from './use-meaning.ts';

export function SentRow({ request }: { request: SentRequest }) {
  const t = useTranslations('reasons');
  const { state, means } = useMeaning()(request);
  return (
    <li>
      <Link className="sent-row" to="/sent/$id" params={{ id: request.id }}>
        <span className="sent-row-top">
          <b>{request.to.name}</b>
          <Time at={request.sentAt} />
        </span>
        <span className="sent-row-why">{t(`${request.declared}.short`)}</span>
        <span className="sent-row-state">
          <em data-state={saidState(request)}>{state}</em> {means}
        </span>
      </Link>
    </li>
  );
}
