import { DAY } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { ImportRecord, NamedPerson } from '../importers/importer.ts';
import type { Repositories } from '../storage/store.ts';
import { dayOf } from './apply-event.ts';
import type { Deps } from './deps.ts';
import type { SampleConnection, SamplePast } from './sample-community.ts';
import { archiveWriter, sortRecords, storeRecords } from './write-records.ts';

/** Gives the viewer the sample's past, as if it had come from an archive: the same records take the same way. */
export async function fillPast(
  { now, newId }: Pick<Deps, 'now' | 'newId'>,
  tx: Repositories,
  { viewer, past }: { viewer: Viewer; past: SamplePast },
): Promise<void> {
  const writer = await archiveWriter(tx, viewer, newId);
  for (const records of [connectionsOf(past, now()), invitationsOf(past, now()), messagesOf(past, now())]) {
    await storeRecords(tx, viewer, sortRecords(writer, records));
  }
  await writer.threads.save(tx, viewer);
}

const personOf = ({ slug, name }: { slug: string; name: string }): NamedPerson => ({
  key: slug,
  name,
  profileUrl: `https://linkedin.example/in/${slug}`,
});

function connectionsOf({ connections }: SamplePast, now: number): ImportRecord[] {
  return connections.map((one) => {
    const connectedOn = dayOf(now - one.connectedDaysAgo * DAY);
    const { title, company, slug } = one;
    return {
      kind: 'connection',
      key: slug,
      nameKey: `sample ${slug}`,
      person: personOf(one),
      email: '',
      title,
      company,
      connectedOn,
    };
  });
}

function invitationsOf({ connections, invitations }: SamplePast, now: number): ImportRecord[] {
  const received = connections.flatMap((one) =>
    one.invitation ? [{ ...one, ...one.invitation, sentDaysAgo: one.connectedDaysAgo + 1 }] : [],
  );
  return [...received, ...invitations.map((one) => ({ ...one, fromMara: true }))].map((one): ImportRecord => {
    const direction = one.fromMara ? 'outgoing' : 'incoming';
    const key = `sample ${direction} ${one.slug}`;
    const sentAt = now - one.sentDaysAgo * DAY;
    return {
      kind: 'invitation',
      key,
      nameKey: key,
      direction,
      person: personOf(one),
      sentAt,
      note: one.note,
    };
  });
}

function messagesOf({ connections }: SamplePast, now: number): ImportRecord[] {
  return connections.flatMap((one) =>
    (one.thread ?? []).map((said, index) => messageOf(one, { ...said, index, now })),
  );
}

type Said = NonNullable<SampleConnection['thread']>[number] & { index: number; now: number };

function messageOf(one: SampleConnection, { fromMara, daysAfter, text, index, now }: Said): ImportRecord {
  return {
    kind: 'message',
    key: `sample ${one.slug} ${index}`,
    conversation: `sample ${one.slug}`,
    conversationTitle: '',
    from: fromMara ? MARA : personOf(one),
    fromOwner: fromMara,
    to: fromMara ? one.name : MARA.name,
    recipients: fromMara ? [one.slug] : ['maraquell'],
    sentAt: Math.round(now - (one.connectedDaysAgo - daysAfter) * DAY),
    subject: '',
    text,
    folder: 'inbox',
    campaign: false,
  };
}

const MARA: NamedPerson = personOf({ slug: 'maraquell', name: 'Mara Quell' });
