import { DOOR_ACTIONS, passageThrough, unknownCaller, type Door, type DoorAction } from '../domain/door.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Reason } from '../domain/reason.ts';
import { DAY, type Instant } from '../domain/time.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { StoredRequest } from '../storage/requests.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { meetCallers } from './meet-caller.ts';

/** So far back, and so many requests, a preview looks. */
const PREVIEW_DAYS = 90;
const MOST_PREVIEWED = 100;
const MOST_SHOWN = 20;

/** A past request that a door would have treated otherwise than it was. */
export interface Otherwise {
  id: string;
  name: string;
  reason: Reason;
  sentAt: Instant;
  was: DoorAction;
  would: DoorAction;
}

export interface DoorPreview {
  /** How many past requests were looked at; from how many days. */
  of: number;
  days: number;
  counts: Record<DoorAction, number>;
  /** The newest first; how many more there are is in `changed`. */
  examples: Otherwise[];
  changed: number;
}

/** What a door would have done with the requests of the last months, as their senders are known today. */
export async function previewDoor(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  viewer: Viewer,
  door: Door,
): Promise<DoorPreview> {
  const at = now();
  const rows = await store.doorRequests.arrivedSince(viewer, at - PREVIEW_DAYS * DAY, MOST_PREVIEWED);
  const would = await actionsOf(store, {
    door: { ...door, pausedUntil: null },
    rows,
    recipient: viewer.memberId,
    at,
  });
  const counts = Object.fromEntries(DOOR_ACTIONS.map((action) => [action, 0])) as DoorPreview['counts'];
  for (const action of would) counts[action] += 1;
  const changed = rows.flatMap((row, index) => otherwise(row, would[index]!));
  return {
    of: rows.length,
    days: PREVIEW_DAYS,
    counts,
    examples: changed.slice(0, MOST_SHOWN),
    changed: changed.length,
  };
}

async function actionsOf(
  store: Repositories,
  {
    door,
    rows,
    recipient,
    at,
  }: { door: Door; rows: readonly StoredRequest[]; recipient: PersonId; at: Instant },
): Promise<DoorAction[]> {
  const senders = [...new Set(rows.map(({ life }) => life.sender))];
  const callers = await meetCallers(store, door, { senders, recipient });
  return rows.map(({ life, passage }) => {
    const caller = passage?.by === 'code' ? unknownCaller(true) : callers.get(life.sender)!;
    return passageThrough(door, caller, at).action;
  });
}

function otherwise({ id, sender, reason, sentAt, passage }: StoredRequest, would: DoorAction): Otherwise[] {
  const was = passage?.action ?? 'show';
  return was === would ? [] : [{ id, name: sender.name, reason: reason as Reason, sentAt, was, would }];
}
