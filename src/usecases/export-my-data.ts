import type { Viewer } from '../domain/viewer.ts';
import type { Deps } from './deps.ts';
import { listNotices } from './list-notices.ts';
import { listSent } from './list-sent.ts';
import { readOwnDecisions, readOwnReports } from './read-reports.ts';
import { listConnections } from './read-connections.ts';
import type { PersonId } from '../domain/ids.ts';

/** Sent requests and messages that are read at once. */
const AT_ONCE = 100;

/**
 * Everything that is kept for a member, as one JSON document in pieces: a key for each kind of thing, an array of all of
 * them. Of sent requests it holds what their sender sees, of notices those that are due.
 */
export async function* exportMyData(
  deps: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
): AsyncGenerator<string> {
  yield `{"exportedAt":${JSON.stringify(new Date(deps.now()).toISOString())}`;
  const { memberData } = deps.store;
  for (const name of memberData.parts) yield* part(name, memberData.rows(viewer, name));
  yield* part('sentRequests', sentRequests(deps, viewer));
  yield* part('directMessages', directMessages(deps, viewer));
  yield* part('invitationLinks', whole(deps.store.invitationLinks.allOf(viewer)));
  yield* part('decisionsAboutMe', whole(readOwnDecisions(deps, viewer)));
  yield* part('reports', whole(ownReports(deps, viewer)));
  yield* part('notices', notices(deps, viewer));
  yield '}\n';
}

async function* part(name: string, batches: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}:[`;
  let isFirst = true;
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    yield `${isFirst ? '\n' : ',\n'}${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
    isFirst = false;
  }
  yield ']';
}

/** What is never more than a page. */
async function* whole(rows: Promise<readonly unknown[]>) {
  yield await rows;
}

/** What the member reported and said about it; what others wrote in the evidence is theirs. */
async function ownReports(deps: Pick<Deps, 'store'>, viewer: Viewer): Promise<unknown[]> {
  const found = await readOwnReports(deps, viewer);
  return found.map(({ row: { id, kind, words, at, state }, about }) => ({
    id,
    kind,
    words,
    at,
    about: about?.handle ?? null,
    isLookedAt: state !== 'open',
  }));
}

async function* sentRequests(deps: Pick<Deps, 'store' | 'now'>, viewer: Viewer) {
  let before: string | undefined;
  for (;;) {
    const views = await listSent(deps, viewer, { before, limit: AT_ONCE });
    yield views.map(({ to, view, sent: { checked: _theirs, ...own } }) => ({ ...own, to, view }));
    before = views.at(-1)?.sent.id;
    if (views.length < AT_ONCE || before === undefined) return;
  }
}

async function* notices(deps: Pick<Deps, 'store' | 'now'>, viewer: Viewer) {
  let before: string | undefined;
  for (;;) {
    const rows = await listNotices(deps, viewer, { before, limit: AT_ONCE });
    yield rows.map(({ id, kind, aboutId, other, dueAt, seenAt }) => ({
      id,
      kind,
      aboutId,
      other,
      dueAt,
      seenAt,
    }));
    before = rows.at(-1)?.id;
    if (rows.length < AT_ONCE || before === undefined) return;
  }
}

async function* directMessages(deps: Pick<Deps, 'store'>, viewer: Viewer) {
  const { store } = deps;
  let after: { connectedOn: string; otherId: string } | undefined;
  for (;;) {
    const contacts = await listConnections(deps, viewer, { after, limit: AT_ONCE });
    for (const { card } of contacts) {
      for (let before: string | undefined; ;) {
        const messages = await store.directMessages.between(viewer, card.id as PersonId, {
          before,
          limit: AT_ONCE,
        });
        yield messages.map(({ id, fromId, text, sentAt }) => ({
          id,
          with: card.handle,
          fromMe: fromId === viewer.memberId,
          text,
          sentAt,
        }));
        before = messages.at(-1)?.id;
        if (messages.length < AT_ONCE) break;
      }
    }
    const last = contacts.at(-1);
    if (!last || contacts.length < AT_ONCE) return;
    after = { connectedOn: last.connectedOn, otherId: last.card.id };
  }
}
