import { z } from '@hono/zod-openapi';
import { cursorOf, isId, positionOf } from './cursor.ts';
import { Refusal } from './problems.ts';

/** The id behind which a page of a list begins that is ordered by ids; ends the route for a cursor that is not ours. */
export function idBefore(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [id] = positionOf(cursor) ?? [];
  if (!isId(id)) throw new Refusal('cursor-unusable');
  return id;
}

/** The query of a list in pages. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(50),
  cursor: z.string().optional(),
};

/** Where the next page of a list ordered by ids begins; null when this page was not full. */
export function nextCursor(rows: readonly { id: string }[], limit: number): string | null {
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return last ? cursorOf([last.id]) : null;
}
