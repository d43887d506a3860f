import { ok } from '../../domain/result.ts';
import type { MessageRecord, NamedPerson } from '../importer.ts';
import { parseMessageDate } from './dates.ts';
import type { Header } from './header.ts';
import { foldedName, keyOf, withoutSpace } from './keys.ts';
import { plainText } from './html.ts';
import { column, type ReadRow, skip, skipDate } from './row.ts';
import { personOf, remembering, slugOf } from './slug.ts';

export function messageReader(header: Header, owner: NamedPerson | null): ReadRow {
  const at = messageColumns(header);
  const recipientsIn = remembering(recipientsOf);
  return (fields) => {
    if (isYes(at.draft(fields)) || isYes(at.draftConversation(fields))) return skip('draft');
    const sentAt = parseMessageDate(at.date(fields));
    if (!sentAt.ok) return skipDate(sentAt.failure, at.date(fields));
    const from = personOf(at.from(fields), at.sender(fields));
    const content = at.content(fields);
    const conversation = at.conversation(fields);
    const conversationTitle = at.title(fields);
    return ok({
      kind: 'message',
      key: keyOf('message', conversation, String(sentAt.value), withoutSpace(at.subject(fields) + content)),
      conversation,
      conversationTitle,
      from,
      fromOwner: owner === null ? null : isSame(owner, from),
      to: at.to(fields),
      recipients: recipientsIn(at.recipients(fields)),
      sentAt: sentAt.value,
      subject: at.subject(fields).trim(),
      text: plainText(content),
      folder: folderOf(at.folder(fields)),
      campaign: isCampaign({ from, conversationTitle, content }),
    });
  };
}

export const messageColumns = (header: Header) => ({
  conversation: column(header, 'conversationid'),
  title: column(header, 'conversationtitle'),
  from: column(header, 'from'),
  sender: column(header, 'senderprofileurl'),
  to: column(header, 'to'),
  recipients: column(header, 'recipientprofileurls'),
  date: column(header, 'date'),
  subject: column(header, 'subject'),
  content: column(header, 'content'),
  folder: column(header, 'folder'),
  draft: column(header, 'ismessagedraft'),
  draftConversation: column(header, 'isconversationdraft'),
});

const isYes = (text: string): boolean => text === 'Yes' || /^yes$/i.test(text);

/** By page where both have one; by name only where an old archive has no page at all. */
function isSame(owner: NamedPerson, from: NamedPerson): boolean {
  if (owner.key !== null && from.key !== null) return owner.key === from.key;
  return owner.key === null && from.name !== '' && foldedName(from.name) === foldedName(owner.name);
}

const recipientsOf = (links: string): readonly string[] =>
  links.split(',').flatMap((link) => slugOf(link) ?? []);

function folderOf(text: string): MessageRecord['folder'] {
  if (text === 'INBOX') return 'inbox';
  if (text === 'ARCHIVE') return 'archive';
  return text === 'SPAM' ? 'spam' : 'other';
}

/**
 * LinkedIn marks its own mass mailings in three ways. A sender without page but with a name is a company or a campaign;
 * one without either is a deleted member, whose messages were meant.
 */
function isCampaign(message: { from: NamedPerson; conversationTitle: string; content: string }): boolean {
  if (message.content.startsWith('<p class="spinmail')) return true;
  if (message.from.key !== null) return false;
  return message.from.name !== '' || message.conversationTitle === 'Sponsored Conversation';
}
