import type { InboxItem } from '../../http/schemas.ts';

/** The requests of the list that come from whoever sent this one: the same name from the same page. */
export function sameSender(items: readonly InboxItem[], id: string): string[] {
  const one = items.find((item) => item.id === id);
  if (!one) return [];
  const { name, profileUrl } = one.sender;
  return items
    .filter(({ sender }) => sender.name === name && sender.profileUrl === profileUrl)
    .map((item) => item.id);
}
