import { DAY, type Instant } from './time.ts';

/** An ask that a person got as a sender, or a first message after accepting: something that wanted an answer. */
export interface Asked {
  at: Instant;
  /** When it was answered with something of substance, within its clock. */
  answeredAt: Instant | null;
  /** How it stands: blank and canned answers count as missed; declined or withdrawn while asked counts neither way. */
  outcome: 'answered' | 'missed' | 'neither' | 'open';
}

/** The one who was asked writes first after accepting; the sender has so long to write back. */
export const FIRST_MESSAGE_LIFE = 14 * DAY;

/** How a first message after accepting stands at a moment. */
export function firstMessageAsked(at: Instant, answeredAt: Instant | null, now: Instant): Asked {
  if (answeredAt !== null && answeredAt <= at + FIRST_MESSAGE_LIFE)
    return { at, answeredAt, outcome: 'answered' };
  return { at, answeredAt: null, outcome: now >= at + FIRST_MESSAGE_LIFE ? 'missed' : 'open' };
}

/** From so many counted asks on there is a record at all, and from this share on it is shown. */
export const STANDING_FROM = 3;
export const SHOWN_FROM_SHARE = 0.66;
/** Above this share of asks that ended neither way, the record says too little to be shown. */
const MOST_NEITHER = 1 / 3;

/** A sender's record of answering, where a clear one exists; there is no such thing as a bad one. */
export interface Standing {
  /** 0.66..1 */
  answeredShare: number;
  band: 'always' | 'nearly-always' | 'mostly';
  /** Half of the answers came within this time, in milliseconds. */
  medianAnswer: number;
  of: number;
}

/** @returns null for "no clear record": too few asks, too few answers, or too many that ended neither way */
export function standingOf(asks: readonly Asked[]): Standing | null {
  const ended = asks.filter(({ outcome }) => outcome !== 'open');
  const counted = ended.filter(({ outcome }) => outcome !== 'neither');
  if (counted.length < STANDING_FROM) return null;
  if ((ended.length - counted.length) / ended.length > MOST_NEITHER) return null;
  const answered = counted.filter(({ outcome }) => outcome === 'answered');
  const answeredShare = answered.length / counted.length;
  if (answeredShare < SHOWN_FROM_SHARE) return null;
  const times = answered.map(({ at, answeredAt }) => (answeredAt ?? at) - at).toSorted((a, b) => a - b);
  return {
    answeredShare,
    band: bandOf(answeredShare),
    medianAnswer: times[Math.floor((times.length - 1) / 2)] ?? 0,
    of: counted.length,
  };
}

const bandOf = (share: number): Standing['band'] =>
  share === 1 ? 'always' : share >= 0.85 ? 'nearly-always' : 'mostly';
