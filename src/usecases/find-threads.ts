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
    others.set(conversation, after);
    changed.add(conversation);
  };

  return {
    note(record: MessageRecord, people: PeopleMatcher): void {
      for (const other of othersIn(record, people)) meet(record.conversation, other);
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

export type ThreadFinder = ReturnType<typeof threadFinder>;

/** The people of a message besides the owner; null stands for somebody without a page, such as a deleted account. */
function othersIn(
  { from, fromOwner, to, recipients }: MessageRecord,
  people: PeopleMatcher,
): (PersonId | null)[] {
  if (!fromOwner) return [from.key ? personFor(people, { slug: from.key, name: from.name }) : null];
  if (recipients.length !== 1) return recipients.length === 0 ? [] : [null];
  return [personFor(people, { slug: recipients[0]!, name: to })];
}

function personFor(people: PeopleMatcher, { slug, name }: { slug: string; name: string }): PersonId | null {
  const profileUrl = `https://www.linkedin.com/in/${encodeURIComponent(slug)}`;
  return people.match({
    identities: [{ kind: 'linkedin', value: slug }],
    name,
    profileUrl,
    title: '',
    company: '',
  });
}
