/**
 * What every importer promises: a file becomes a stream of typed records, and nothing is lost silently. A row that
 * cannot be read is listed with its file, line and cause; a file that is not read is listed with its cause; a whole
 * archive that is refused is a {@link ArchiveFailure}. Importers know no database and decide nothing about requests.
 *
 * Keys (`key`, `nameKey`) are hashes over content. The same row in any archive, on any day, has the same key, so the
 * union of several archives is: insert, and leave what is already there.
 */
import type { CalendarDay, Instant } from '../domain/time.ts';
import type { ProfileRecord } from './profile-record.ts';

/** A person as an archive names them. Two persons with `key` null are never the same person, whatever their name. */
export interface NamedPerson {
  /** The decoded, lower-cased slug of their LinkedIn page; null when the archive does not tell. */
  key: string | null;
  /** As written; empty for hidden, deleted and blocked members. */
  name: string;
  /** `https://www.linkedin.com/in/<slug>`, or empty. */
  profileUrl: string;
}

/** The member whose archive this is. Comes before any connection, invitation or message where it can be learned. */
export interface OwnerRecord {
  kind: 'owner';
  person: NamedPerson;
}

export interface ConnectionRecord {
  kind: 'connection';
  key: string;
  /** Name and day alone: all that archives from before mid-2023 have. There `key` and `nameKey` are the same. */
  nameKey: string;
  person: NamedPerson;
  /** Empty for about 98 in 100: members must allow it. */
  email: string;
  /** Company and title are those of the day of the export, not of the day of connecting. */
  company: string;
  title: string;
  connectedOn: CalendarDay;
}

export interface InvitationRecord {
  kind: 'invitation';
  key: string;
  nameKey: string;
  direction: 'incoming' | 'outgoing';
  /** The other side, never the owner. */
  person: NamedPerson;
  /** To the minute, in a zone that LinkedIn does not tell; read as UTC. */
  sentAt: Instant;
  note: string;
}

export interface MessageRecord {
  kind: 'message';
  key: string;
  conversation: string;
  conversationTitle: string;
  from: NamedPerson;
  /** Null when the archive does not tell who its owner is. */
  fromOwner: boolean | null;
  /** As written. It is a list joined with commas, of names that hold commas themselves: it cannot be split. */
  to: string;
  /** Keys of the recipients' pages; empty before mid-2023. */
  recipients: readonly string[];
  sentAt: Instant;
  subject: string;
  /** Plain text: HTML stripped, entities decoded. */
  text: string;
  folder: 'inbox' | 'archive' | 'spam' | 'other';
  /** Sponsored mail and mass mailings that LinkedIn itself marks. */
  campaign: boolean;
}

export interface RecommendationRecord {
  kind: 'recommendation';
  key: string;
  direction: 'received' | 'given';
  person: NamedPerson;
  company: string;
  title: string;
  text: string;
  writtenAt: Instant | null;
  status: string;
}

export interface EndorsementRecord {
  kind: 'endorsement';
  key: string;
  direction: 'received' | 'given';
  person: NamedPerson;
  skill: string;
  endorsedAt: Instant | null;
  status: string;
}

export type ImportRecord =
  | OwnerRecord
  | ProfileRecord
  | ConnectionRecord
  | InvitationRecord
  | MessageRecord
  | RecommendationRecord
  | EndorsementRecord;

/** Why one row was not taken over. Each is explained in `docs/import-formats.md`. */
export const SKIP_CAUSES = [
  'hidden-member',
  'empty-row',
  'name-missing',
  'value-missing',
  'date-unreadable',
  'date-impossible',
  'direction-unknown',
  'draft',
  'duplicate-row',
  'wrong-number-of-fields',
  'row-cut-off',
  'field-too-large',
] as const;
export type SkipCause = (typeof SKIP_CAUSES)[number];

export interface SkippedRow {
  /** Path inside the archive. */
  file: string;
  /** Line in the file as an editor counts it, from 1. */
  line: number;
  cause: SkipCause;
  /** The value that could not be read, shortened; never a private text. */
  detail?: string;
}

/** Why a file was left unread, in whole or from some point on. */
export const UNREAD_CAUSES = [
  'private',
  'not-needed',
  'not-member-mail',
  'unknown-file',
  'empty-file',
  'header-missing',
  'nested-archive',
  'unsafe-name',
  'symbolic-link',
  'duplicate-name',
  'encrypted',
  'compression-unknown',
  'too-large',
  'too-compressed',
  'damaged',
  'unreadable',
] as const;
export type UnreadCause = (typeof UNREAD_CAUSES)[number];

export interface UnreadFile {
  file: string;
  cause: UnreadCause;
}

/** Something unusual about a file that was read nevertheless. */
export const NOTICES = [
  'resaved-by-spreadsheet',
  'read-as-windows-1252',
  'read-as-utf-16',
  'read-with-backslash-quotes',
  'control-characters-removed',
  'owner-unknown',
] as const;
export interface Notice {
  file: string;
  code: (typeof NOTICES)[number];
}

export interface Progress {
  /** The file being read; empty at the end. */
  file: string;
  /** Of the files that are read, unpacked. Never decreases; equal at the end. */
  bytesRead: number;
  bytesTotal: number;
}

/** A handful of thousand records at most, all of one file, in file order. Hold no more than one at a time. */
export interface ImportBatch {
  records: readonly ImportRecord[];
  skipped: readonly SkippedRow[];
  unread: readonly UnreadFile[];
  notices: readonly Notice[];
  progress: Progress;
}

/** Why an archive is refused as a whole. */
export const ARCHIVE_FAILURES = [
  'not-found',
  'not-an-archive',
  'zip-damaged',
  'too-many-files',
  'too-large',
  'empty-archive',
  'no-linkedin-files',
] as const;
export type ArchiveFailure = (typeof ARCHIVE_FAILURES)[number];

/** What an archive may cost us. Far above any real archive (messages: tens of megabytes, about 100 files). */
export interface ArchiveLimits {
  maxEntries: number;
  /** Unpacked size of one file, declared or actual. */
  maxFileBytes: number;
  maxTotalBytes: number;
  /** Unpacked size over packed size, for files above a megabyte. Real ones are at about 10; deflate ends at 1032. */
  maxRatio: number;
  maxFieldChars: number;
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  maxEntries: 10_000,
  maxFileBytes: 2 ** 30,
  maxTotalBytes: 2 ** 32,
  maxRatio: 200,
  maxFieldChars: 2 ** 20,
};

export interface ImportOptions {
  /** Ends the stream: the next step throws the signal's reason. */
  signal?: AbortSignal;
  limits?: Partial<ArchiveLimits>;
}
