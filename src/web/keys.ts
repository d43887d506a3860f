/** The keys of triage. One letter each, the same in every language, so that a habit survives a change of language. */
export const KEYS = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  accept: ['a'],
  ask: ['w'],
  ignore: ['i'],
  more: ['m'],
  decline: ['d'],
  report: ['r'],
  undo: ['u'],
  paste: ['p'],
  pick: ['x'],
  help: ['?'],
} as const satisfies Record<string, readonly string[]>;

export type Action = keyof typeof KEYS;

const ACTIONS = new Map<string, Action>(
  Object.entries(KEYS).flatMap(([action, keys]) => keys.map((key) => [key, action as Action] as const)),
);

/** What a press of a key happened in; the parts of a `KeyboardEvent` that decide. */
export interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** True while the person types, or an open menu or dialog owns the keys. */
  isTaken: boolean;
  /** True inside the list; elsewhere the arrow keys scroll, as everywhere. */
  isInList: boolean;
}

/** What a press asks for; null when it is not ours. */
export function actionOf(press: Press): Action | null {
  if (press.isTaken || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.key.startsWith('Arrow') && !press.isInList) return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return ACTIONS.get(key) ?? null;
}
