import { expect, test } from 'vitest';
import { bulkAnswered } from '../../src/http/schemas.ts';
import { expectProblem, instanceOn, type Visitor } from '../api.ts';
import { eachDatabase } from '../database.ts';
import { receive } from '../deps.ts';

const many = (who: Visitor, body: object) => who.post('/api/v1/requests/bulk-answers', body);
const stateOf = async (who: Visitor, id: string) => (await who.get(`/api/v1/requests/${id}`)).body.state;

eachDatabase('one answer to many requests', (opened) => {
  const place = async () => {
    const instance = instanceOn(opened());
    const [ada, eve] = [await instance.member('Ada'), await instance.member('Eve')];
    const senderId = instance.deps.newId();
    const arrive = (who = ada) =>
      receive(instance.deps, who.viewer, { source: 'linkedin_archive', senderId }) as Promise<string>;
    return { instance, ada, eve, arrive, ids: [await arrive(), await arrive(), await arrive()] };
  };

  test('is given to each of them, and taken back for all at once', async () => {
    const { ada, ids } = await place();
    const answered = bulkAnswered.parse((await many(ada, { answer: 'ignore', ids: [...ids, ids[0]] })).body);
    expect(answered).toEqual({ done: ids, refused: [] });
    for (const id of ids) expect(await stateOf(ada, id)).toBe('ignored');
    expect((await many(ada, { answer: 'undo', ids })).body.done).toEqual(ids);
    for (const id of ids) expect(await stateOf(ada, id)).toBe('waiting');
  });

  test('tells for each that it may not be given to why, and leaves the others alone', async () => {
    const { ada, eve, arrive, ids } = await place();
    const theirs = await arrive(eve);
    await ada.post(`/api/v1/requests/${ids[1]}/accept`);
    const { body } = await many(ada, {
      answer: 'decline',
      ids: [...ids, theirs],
      words: 'Thank you, but no.',
    });
    expect(body.done).toEqual([ids[0], ids[2]]);
    expect(body.refused).toMatchObject([
      { id: ids[1], code: 'not-possible-now', detail: expect.stringMatching(/\.$/) },
      { id: theirs, code: 'no-such-request' },
    ]);
    expect(await stateOf(eve, theirs)).toBe('waiting');
  });

  test('goes to all from the sender of one', async () => {
    const { instance, ada, ids } = await place();
    const other = await receive(instance.deps, ada.viewer, {});
    const { body } = await many(ada, { answer: 'ignore', sameSenderAs: ids[1] });
    expect(body.done.toSorted()).toEqual(ids.toSorted());
    expect(await stateOf(ada, other!)).toBe('waiting');
    expectProblem(
      await many(ada, { answer: 'ignore', sameSenderAs: instance.deps.newId() }),
      404,
      'no-such-request',
    );
  });

  test('has bounds, and is none that connects, asks or accuses', async () => {
    const { ada, ids } = await place();
    for (const body of [
      { answer: 'ignore', ids: [] },
      { answer: 'ignore', ids: Array.from({ length: 101 }, () => ids[0]) },
      { answer: 'accept', ids },
      { answer: 'report', ids },
      { answer: 'ignore' },
      { answer: 'ignore', ids, sameSenderAs: ids[0] },
      { answer: 'ignore', ids: ['not an id'] },
    ])
      expectProblem(await many(ada, body), 422, 'not-readable');
  });
});
