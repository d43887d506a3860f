import { asId, type PersonId } from '../domain/ids.ts';
import { roleOf } from '../domain/history/role.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DAY, HOUR } from '../domain/time.ts';
import { viewerFor, type Viewer } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import { applyEvent, dayOf } from './apply-event.ts';
import type { Deps } from './deps.ts';
import { fillPast } from './fill-past.ts';
import { receiveRequest } from './receive-request.ts';
import type { SampleCommunity, SamplePerson, SampleRequest } from './sample-community.ts';
import { tellHistory } from './tell-history.ts';

export type Sampling = Deps & { readSample: () => Promise<SampleCommunity> };

/**
 * Fills an empty place with the sample community. The viewer takes the seat of its first person; the others become
 * members without an account, who cannot sign in.
 */
export async function fillWithSample(deps: Sampling, viewer: Viewer): Promise<Result<void, 'not-empty'>> {
  const sample = await deps.readSample();
  const filled = await deps.store.transaction(async (tx) => {
    await tx.members.lock(viewer.memberId); // of two clicks at the same moment, one finds the place empty
    if (!(await isEmpty(tx, viewer))) return fail('not-empty');
    const ids = new Map(
      sample.people.map(({ handle }, index) => [
        handle,
        index === 0 ? viewer.memberId : asId<PersonId>(deps.newId()),
      ]),
    );
    for (const one of sample.people) await addPerson(deps, tx, { one, id: ids.get(one.handle)!, viewer });
    for (const [a, b, daysAgo] of sample.connections) {
      const connectedOn = dayOf(deps.now() - daysAgo * DAY);
      await tx.connections.tie(ids.get(a)!, ids.get(b)!, {
        connectedOn,
        reason: 'none_given',
        source: 'native',
      });
    }
    await fillPast(deps, tx, { viewer, past: sample.past });
    for (const one of sample.requests.toSorted((a, b) => b.sentHoursAgo - a.sentHoursAgo)) {
      await addRequest(deps, tx, { one, ids });
    }
    await tx.notices.see(viewer, { now: deps.now() }); // none of it is news
    return ok(undefined);
  });
  if (filled.ok) await tellHistory(deps, viewer, async () => true);
  return filled;
}

/** Takes the sample community away, and with it everything the viewer did in it. */
export async function removeSample({ store, uploads }: Removing, viewer: Viewer): Promise<void> {
  const left = await store.transaction(async (tx) => {
    const sampled = await tx.members.sampleIds();
    if (sampled.length === 0) return [];
    const imports = await tx.imports.all(viewer);
    for (const id of [...sampled, viewer.memberId]) {
      await tx.requests.removeAllOf(id);
      await tx.notices.removeAllOf(id);
      await tx.deliveries.dropAllOf(id);
      await tx.connections.removeAllOf(id);
      await tx.history.removeAllOf(id);
      await tx.people.removeAllOf(id);
      await tx.profiles.removeAllOf(id);
      await tx.followUps.removeAllOf(id);
      await tx.imports.removeAllOf(id);
      await tx.reports.removeAllOf(id);
    }
    for (const id of sampled) await tx.members.remove(id);
    const { name } = await tx.members.account(viewer.memberId);
    await tx.people.add({ ownerId: viewer.memberId, id: viewer.memberId, name, ...NOTHING_TOLD });
    return imports.filter(({ origin }) => origin === 'uploaded');
  });
  for (const { path } of left) await uploads.remove(path);
}

type Removing = Pick<Deps, 'store'> & { uploads: { remove(path: string): Promise<void> } };

const NOTHING_TOLD = { headline: '', title: '', company: '', profileUrl: '', role: '', field: '' };

async function isEmpty(tx: Repositories, viewer: Viewer): Promise<boolean> {
  const requests = [
    ...(await tx.requests.groups(viewer, 'open')),
    ...(await tx.requests.groups(viewer, 'answered')),
  ];
  const past = await tx.past.firstDay(viewer);
  return requests.length === 0 && past === null && (await tx.members.sampleIds()).length === 0;
}

interface Adding {
  one: SamplePerson;
  id: PersonId;
  viewer: Viewer;
}

async function addPerson({ now, newId }: Deps, tx: Repositories, { one, id, viewer }: Adding): Promise<void> {
  const { name, headline, title, company, field } = one;
  const card = { name, headline, title, company, field, role: roleOf(title), profileUrl: '' };
  if (id === viewer.memberId) await tx.people.update(id, id, card);
  else {
    const member = { id, locale: 'en', preset: 'happy', role: 'sample', joinedAt: now() };
    const isFree = await tx.members.add({ ...member, handle: one.handle });
    if (!isFree) await tx.members.add({ ...member, handle: `${one.handle}-${id}` }); // the owner is called so too
    await tx.people.add({ ownerId: id, id, ...card });
  }
  const line = { ownerId: id, organisation: '', since: '', until: '', url: '' };
  const lines = [
    ...one.positions.map(({ title: text, ...rest }) => ({ ...line, ...rest, kind: 'position', text })),
    ...one.skills.map((text) => ({ ...line, kind: 'skill', text })),
    ...one.works.map(({ title: text, url, on }) => ({ ...line, kind: 'work', text, url, since: on })),
  ];
  await tx.profiles.addLines(
    lines.map((each, place) => ({
      ...each,
      id: newId(),
      key: `${each.text} / ${each.organisation}`,
      place,
      origin: 'sample',
    })),
  );
}

interface Sent {
  one: SampleRequest;
  ids: ReadonlyMap<string, PersonId>;
}

async function addRequest(deps: Deps, tx: Repositories, { one, ids }: Sent): Promise<void> {
  const recipient = ids.get(one.to)!;
  const sentAt = deps.now() - one.sentHoursAgo * HOUR;
  const { senderId, sender } = await senderOf(deps, tx, { one, ids });
  const { source, declared, note } = one;
  const evidence = one.evidence.map(({ kind, claim, check, checkedBy }) => ({
    kind,
    claim,
    check,
    ...(checkedBy && { checkedBy }),
  }));
  const id = await receiveRequest({ ...deps, now: () => sentAt }, tx, {
    recipient: viewerFor(recipient),
    senderId,
    request: { source, sender, declared, evidence, note, sentAt },
    sourceKey: one.key,
  });
  for (const { event, hoursAgo, words = '' } of one.history) {
    const row = await tx.requests.lock(recipient, asId(id!));
    const by = BY_SENDER.has(event) ? senderId : event === 'time_out' ? 'clock' : recipient;
    const at = deps.now() - hoursAgo * HOUR;
    const applied = await applyEvent(tx, row!, { id: deps.newId(), name: event, by, at, words });
    if (!applied.ok) throw new Error(`The sample request ${one.key} cannot ${event}: ${applied.failure}.`);
  }
}

const BY_SENDER = new Set(['answer', 'withdraw']);

async function senderOf(deps: Deps, tx: Repositories, { one, ids }: Sent) {
  if (typeof one.from === 'string') {
    const senderId = ids.get(one.from)!;
    const [person] = await tx.people.some(viewerFor(senderId), [senderId]);
    const { name, headline, title, company } = person!;
    return { senderId, sender: { name, headline, title, company, profileUrl: '' } };
  }
  const senderId = asId<PersonId>(deps.newId());
  const { name, headline, title, company, profileUrl } = one.from;
  const sender = { name, headline, title, company, profileUrl };
  await tx.people.add({ ownerId: ids.get(one.to)!, id: senderId, ...sender, role: roleOf(title), field: '' });
  return { senderId, sender };
}
