/** Cursors are opaque to clients: positions in a list, as JSON in base64url. */
export const cursorOf = (position: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url');

/** The position in a cursor; undefined when it was not made by us. */
export function positionOf(cursor: string): (string | number)[] | undefined {
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    const isPosition = Array.isArray(position) && position.every((part) => ['string', 'number'].includes(typeof part));
    return isPosition ? (position as (string | number)[]) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something from outside can be one of our ids; databases throw at anything else. */
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
