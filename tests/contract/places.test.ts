import { expect, test } from 'vitest';
import { asId, type OrganisationId, type PersonId } from '../../src/domain/ids.ts';
import { HOUR } from '../../src/domain/time.ts';
import type { Deps } from '../../src/usecases/deps.ts';
import { noon } from '../builders.ts';
import { eachDatabase } from '../database.ts';
import { aMember, depsOn } from '../deps.ts';

/** An organisation that this member was put into by hand. */
async function organisationOf({ store, newId }: Deps, id: PersonId, name: string): Promise<string> {
  const row = { id: newId(), name, url: '', madeAt: noon };
  await store.organisations.add(row);
  await store.organisations.say(asId<OrganisationId>(row.id), id, { placedAt: noon });
  return row.id;
}

/** An event of one session that runs now. */
async function eventOf({ store, newId }: Deps, organiserId: PersonId, code: string) {
  const times = { startsAt: noon, endsAt: noon + HOUR };
  const event = { id: newId(), organiserId, name: 'Wind days', place: 'Oslo', madeAt: noon, ...times };
  const session = { eventId: event.id, id: newId(), name: 'Opening', code, ...times };
  await store.events.add(event);
  await store.events.claimCode(code, asId(event.id), asId(session.id));
  await store.events.saveSession(session);
  return { event, session };
}

eachDatabase('what the door asks about two people', (opened) => {
  test('is where both belong: organisations, and events that both checked in at', async () => {
    const deps = depsOn(opened());
    const [ada, bo] = [await aMember(deps, 'Ada'), await aMember(deps, 'Bo')];
    const shared = () => deps.store.places.shared(ada.memberId, bo.memberId);
    const acme = await organisationOf(deps, ada.memberId, 'Acme');
    const { event, session } = await eventOf(deps, ada.memberId, '7ABCDEFG');
    await deps.store.events.checkIn(ada, session, noon);
    expect(await shared()).toEqual({ organisations: [], events: [] });
    await deps.store.organisations.say(asId(acme), bo.memberId, { placedAt: noon });
    await deps.store.events.checkIn(bo, session, noon);
    await deps.store.events.checkIn(bo, session, noon + 1);
    expect(await shared()).toEqual({
      organisations: [{ id: acme, name: 'Acme' }],
      events: [{ id: event.id, name: 'Wind days' }],
    });
  });

  test('is an event by its code, however it is typed, until the code is renewed', async () => {
    const deps = depsOn(opened());
    const ada = await aMember(deps, 'Ada');
    const { event, session } = await eventOf(deps, ada.memberId, '70BCDEFG');
    const { places, events } = deps.store;
    expect(await places.eventByCode(' 7obc-defg')).toMatchObject({ id: event.id, sessionId: session.id });
    expect(await events.claimCode('70BCDEFG', asId(event.id), asId(session.id))).toBe(false);
    await events.claimCode('H0BCDEFG', asId(event.id), asId(session.id));
    await events.saveSession({ ...session, code: 'H0BCDEFG' });
    expect(await places.eventByCode('70BC-DEFG')).toBeNull();
    expect(await places.eventByCode('no code')).toBeNull();
  });

  test('is no confirmed recruiter who was only put into an organisation by hand', async () => {
    const deps = depsOn(opened());
    const { memberId } = await aMember(deps, 'Ada');
    const acme = await organisationOf(deps, memberId, 'Acme');
    await deps.store.organisations.say(asId(acme), memberId, { recruiterAt: noon });
    expect(await deps.store.places.isConfirmedRecruiter(memberId)).toBe(false);
  });
});
