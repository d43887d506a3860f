/** Where a request can stand; what each state carries is in `transitions.ts`. */
export const STATES = ['waiting', 'asked', 'accepted', 'declined', 'ignored', 'reported', 'ended'] as const;
/** The name of a state. */
export type StateName = (typeof STATES)[number];

/** Everything that can happen to a request. */
export const EVENTS = [
  'accept',
  'ask',
  'answer',
  'decline',
  'ignore',
  'report',
  'undo',
  'withdraw',
  'close',
  'leave',
  'moderate',
  'time_out',
] as const;
/** The name of an event. */
export type EventName = (typeof EVENTS)[number];

/** `stay` keeps the state and changes the ask alone; `reopen` is an undo; null is refused. */
export type Outcome = Exclude<StateName, 'ended'> | 'ended' | 'stay' | 'reopen' | null;

/**
 * The whole life of a request: what each event makes of each state. An ask that was open when the recipient ignored or
 * reported can still be answered, since its sender must not notice.
 */
export const TRANSITIONS: Record<EventName, Record<StateName, Outcome>> = {
  //           waiting    asked       accepted    declined    ignored     reported    ended
  accept: row('accepted', 'accepted', null, null, 'accepted', null, null),
  ask: row('asked', null, null, null, 'asked', null, null),
  answer: row(null, 'waiting', null, null, 'stay', 'stay', null),
  decline: row('declined', 'declined', null, null, 'declined', null, null),
  ignore: row('ignored', 'ignored', null, null, null, null, null),
  report: row('reported', 'reported', 'reported', null, 'reported', null, null),
  undo: row(null, null, 'reopen', 'reopen', 'reopen', 'reopen', null),
  withdraw: row('ended', 'ended', null, null, 'ended', 'ended', null),
  // A block, or a request of the recipient's own to the sender, makes it pointless; the sender is not told why.
  close: row('ended', 'ended', null, null, 'ended', 'ended', null),
  // One of the two deletes their account. What the sender saw as open ends; see `columnFor`.
  leave: row('ended', 'ended', null, null, 'ended', 'ended', null),
  // A moderator has decided on the report: from then on it cannot be taken back.
  moderate: row(null, null, null, null, null, 'stay', null),
  time_out: row('ended', 'ended', null, null, 'ended', 'ended', null),
};

function row(
  ...outcomes: [Outcome, Outcome, Outcome, Outcome, Outcome, Outcome, Outcome]
): Record<StateName, Outcome> {
  return Object.fromEntries(STATES.map((state, index) => [state, outcomes[index]])) as Record<
    StateName,
    Outcome
  >;
}

/** Who may bring an event about: one of the two, either of them, or the instance itself. */
export const ACTOR: Record<EventName, 'recipient' | 'sender' | 'either' | 'clock'> = {
  accept: 'recipient',
  ask: 'recipient',
  answer: 'sender',
  decline: 'recipient',
  ignore: 'recipient',
  report: 'recipient',
  undo: 'recipient',
  withdraw: 'sender',
  close: 'recipient',
  leave: 'either',
  moderate: 'clock',
  time_out: 'clock',
};
