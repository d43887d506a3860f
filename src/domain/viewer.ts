import type { PersonId } from './ids.ts';

declare const proof: unique symbol;

/**
 * Proof that somebody may read as this member. Every private read asks for one, and only the places that have checked
 * who is there can make one: `http/viewer.ts` after a session, the command line for the person who owns the machine.
 */
export interface Viewer {
  readonly memberId: PersonId;
  readonly [proof]: true;
}

/** Makes the proof. The linter allows this call only where an identity has just been checked. */
export const viewerFor = (memberId: PersonId): Viewer => ({ memberId }) as unknown as Viewer;
