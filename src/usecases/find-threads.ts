import type { PersonId } from '../domain/ids.ts';
import type { MessageRecord } from '../importers/importer.ts';
import type { PeopleMatcher } from '../importers/people-match.ts';
import type { Repositories } from '../storage/store.ts';
import type { Viewer } from '../domain/viewer.ts';

/**
 * Finds out who the other person of each conversation is, while messages stream by in any order. A conversation with
 * two others, or with somebody whom the network hides, belongs to nobody.
 */
export function threadFinder(
  known: readonly { conversation: string; otherId: PersonId | null }[],
  resolve: PeopleMatcher['resolve'],
) {
  const others = new Map<string, PersonId | null>(
    known.map(({ conversation, otherId }) => [conversation, otherId]),
  );
  const changed = new Set<string>();

  const meet = (conversation: string, person: PersonId | null) => {
    const met = others.get(conversation);
    const before = met && resolve(met);
    const after = before === undefined || before === person ? person : null;
    if (before === after) return;
    const name = before === undefined ? detached(conversation) : conversation;
    others.set(name, after);
    changed.add(name);
  };

  /** Whom the last message was with: files keep conversations together, and most have one other person. */
  let last = { conversation: '', page: '' };

  return {
    note(record: MessageRecord, people: PeopleMatcher): void {
      const { conversation } = record;
      const pages = othersIn(record);
      if (pages.length === 1 && pages[0]?.slug === last.page && conversation === last.conversation) return;
      for (const page of pages) meet(conversation, page && personFor(people, page));
      last = { conversation, page: pages.at(-1)?.slug ?? '' };
    },

    async save(store: Repositories, viewer: Viewer): Promise<void> {
      const rows = [...changed].map((conversation) => {
        const other = others.get(conversation) ?? null;
        return { conversation, otherId: other && resolve(other) };
      });
      await store.history.saveThreads(viewer.memberId, rows);
      changed.clear();
    },
  };
}

/** A piece of a text keeps all of that text in memory; this one does not. */
const detached = (piece: string): string => Buffer.from(piece).toString();

export type ThreadFinder = ReturnType<typeof threadFinder>;

interface Page {
  slug: string;
  name: string;
}

/** The people of a message besides the owner; null stands for somebody without a page, such as a deleted account. */
function othersIn({ from, fromOwner, to, recipients }: MessageRecord): (Page | null)[] {
  if (!fromOwner) return [from.key ? { slug: from.key, name: from.name } : null];
  if (recipients.length !== 1) return recipients.length === 0 ? [] : [null];
  return [{ slug: recipients[0]!, name: to }];
}

function personFor(people: PeopleMatcher, { slug, name }: Page): PersonId | null {
  const profileUrl = `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;
  return people.match({
    identities: [{ kind: 'linkedin', value: slug }],
    name,
    profileUrl,
    title: '',
    company: '',
  });
}
