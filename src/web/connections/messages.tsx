import { useTranslations } from 'use-intl';
import type { Conversation } from '../../http/sending-schemas.ts';
import { hasAddress } from '../request/note-segments.ts';
import { Time } from '../ui/time.tsx';

type Message = Conversation['messages'][number];

interface MessagesProps {
  name: string;
  messages: readonly Message[];
  onReport: (message: Message) => void;
}

/** Oldest first, as one reads. */
export function Messages({ name, messages, onReport }: MessagesProps) {
  const t = useTranslations('connections.one');
  const report = useTranslations('moderation.report');
  if (messages.length === 0) return <p className="contact-none">{t('none')}</p>;
  return (
    <ol className="messages">
      {messages.map((message) => (
        <li key={message.id} className={message.fromMe ? 'mine' : ''}>
          <p className="message-who">
            {message.fromMe ? t('you') : name} <Time at={message.sentAt} />
          </p>
          <p className="message-text">{message.text || t('gone')}</p>
          <Careful message={message} />
          {!message.fromMe && message.text !== '' && (
            <button type="button" className="as-link message-report" onClick={() => onReport(message)}>
              {report('message')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function Careful({ message: { risk, text, fromMe } }: { message: Message }) {
  const t = useTranslations('connections.one');
  return (
    <>
      {risk && risk.level !== 'ok' && <p className="message-careful">{t(`careful.${risk.level}`)}</p>}
      {!fromMe && hasAddress(text) && <p className="message-hint">{t('links')}</p>}
    </>
  );
}
