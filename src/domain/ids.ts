declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/**
 * A person known to the instance. A member's id is also the id of the person that the member is; a person who has no
 * account is known to one member alone, so every private read names both the owner and the person.
 */
export type PersonId = Id<'person'>;

/** One connection request. Unique only together with its recipient. */
export type RequestId = Id<'request'>;

/** One import of a file, unique only together with the member who imports. */
export type ImportId = Id<'import'>;

/** An organisation that people belong to. */
export type OrganisationId = Id<'organisation'>;

/** An event that people meet at. */
export type EventId = Id<'event'>;

/** A part of an event with a code of its own. */
export type EventSessionId = Id<'event-session'>;

/** Marks a string that came from our own storage or id source as an id. Validate text from outside first. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the kind of id, as with `as`
export const asId = <T extends Id<string>>(text: string): T => text as T;
