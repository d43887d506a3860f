import type { InfiniteData } from '@tanstack/react-query';
import type { InboxPage } from '../../http/schemas.ts';

type Inbox = InfiniteData<InboxPage, string>;

/** The list as it will be once a request is answered, so that it leaves at once; the server's list replaces it. */
export function withoutRequest(inbox: Inbox, id: string): Inbox {
  const item = inbox.pages.flatMap((page) => page.items).find((each) => each.id === id);
  if (!item) return inbox;
  const pages = inbox.pages.map((page) => ({
    ...page,
    items: page.items.filter((each) => each.id !== id),
    open: Math.max(0, page.open - 1),
    groups: page.groups.map((group) =>
      group.recommendation === item.recommendation && group.reason === item.reason
        ? { ...group, count: Math.max(0, group.count - 1) }
        : group,
    ),
  }));
  return { ...inbox, pages };
}
