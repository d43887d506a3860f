import { isId, positionOf } from './cursor.ts';
import { Refusal } from './problems.ts';

/** The id behind which a page of a list begins that is ordered by ids; ends the route for a cursor that is not ours. */
export function idBefore(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [id] = positionOf(cursor) ?? [];
  if (!isId(id)) throw new Refusal('cursor-unusable');
  return id;
}
