import type { Evidence } from '../domain/evidence.ts';
import type { Reason } from '../domain/reason.ts';
import type { SenderCard, Source } from '../domain/request.ts';
import type { EventName } from '../domain/transition-table.ts';

/** The sample community as its files tell it; times are relative, so that it is always fresh. */
export interface SampleCommunity {
  /** The first is the one through whose eyes it is seen. */
  people: readonly SamplePerson[];
  /** Two handles and how many days ago they connected. */
  connections: readonly (readonly [string, string, number])[];
  requests: readonly SampleRequest[];
  past: SamplePast;
}

export interface SamplePerson {
  handle: string;
  name: string;
  headline: string;
  title: string;
  company: string;
  field: string;
  language: string;
  skills: readonly string[];
  positions: readonly { title: string; organisation: string; since: string; until: string }[];
  works: readonly { kind: string; title: string; url: string; on: string }[];
}

export interface SampleRequest {
  key: string;
  source: Source;
  /** A member's handle, or somebody from outside. */
  from: string | SenderCard;
  to: string;
  declared: Reason;
  evidence: readonly (Omit<Evidence, 'checkedBy'> & { checkedBy?: string | undefined })[];
  note: string;
  sentHoursAgo: number;
  history: readonly { event: EventName; hoursAgo: number; words?: string | undefined }[];
}

/** What the first person's archive would hold. */
export interface SamplePast {
  connections: readonly SampleConnection[];
  /** Requests that the first person sent. */
  invitations: readonly { slug: string; name: string; sentDaysAgo: number; note: string }[];
}

export interface SampleConnection {
  slug: string;
  name: string;
  title: string;
  company: string;
  connectedDaysAgo: number;
  thread?: readonly { fromMara: boolean; daysAfter: number; text: string }[] | undefined;
  invitation?: { fromMara: boolean; note: string } | undefined;
}
