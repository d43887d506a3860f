/** Where an import stands. `waiting` also after a crash: the next free process goes on with it. */
export const IMPORT_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** What an import found, and how much of it was new here. */
export interface ImportCounts {
  connections: number;
  newConnections: number;
  messages: number;
  newMessages: number;
  invitations: number;
  newInvitations: number;
  /** Requests that entered the inbox. */
  newRequests: number;
  skipped: number;
}

export const NOTHING_COUNTED: ImportCounts = {
  connections: 0,
  newConnections: 0,
  messages: 0,
  newMessages: 0,
  invitations: 0,
  newInvitations: 0,
  newRequests: 0,
  skipped: 0,
};
