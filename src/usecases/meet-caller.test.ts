import { describe, expect, test } from 'vitest';
import { ada, bo, eve, noon } from '../../tests/builders.ts';
import { OPEN_DOOR } from '../domain/door.ts';
import { DAY } from '../domain/time.ts';
import type { Repositories } from '../storage/store.ts';
import { meetCaller, meetCallers } from './meet-caller.ts';

const DIFFERS = { ...OPEN_DOOR, rows: { ...OPEN_DOOR.rows, stranger: 'hold' } } as const;

/** A database that counts what it is asked: Bo shares a place with Ada, Eve knows somebody. */
function counting() {
  const asked: string[] = [];
  const tx = {
    places: {
      around: async () => {
        asked.push('places');
        return { sharing: new Set([bo]), recruiters: new Set() };
      },
    },
    connections: {
      withNamedMutual: async () => {
        asked.push('mutuals');
        return new Set([eve]);
      },
    },
  };
  return { asked, tx: tx as unknown as Repositories };
}

describe('what a door asks about its callers', () => {
  test('is nothing where it shows everybody, is paused, or a code opens it', async () => {
    const { asked, tx } = counting();
    const meeting = { sender: bo, recipient: ada, hasCode: false, now: noon };
    await meetCaller(tx, OPEN_DOOR, meeting);
    await meetCaller(tx, { ...DIFFERS, pausedUntil: noon + DAY }, meeting);
    expect(await meetCaller(tx, DIFFERS, { ...meeting, hasCode: true })).toMatchObject({ hasCode: true });
    expect(asked).toEqual([]);
  });

  test('is asked once for many', async () => {
    const { asked, tx } = counting();
    const met = await meetCallers(tx, DIFFERS, { senders: [bo, eve], recipient: ada });
    expect(met.get(bo)).toMatchObject({ sharesPlace: true, hasNamedMutual: false });
    expect(met.get(eve)).toMatchObject({ sharesPlace: false, hasNamedMutual: true });
    expect(asked).toEqual(['places', 'mutuals']);
  });
});
