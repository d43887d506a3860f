import type { PersonPage } from '../../http/sending-schemas.ts';

export type Line = NonNullable<PersonPage['lines']>[number];

/** In the order in which a profile is read. */
const KINDS = ['position', 'work', 'skill', 'education', 'language', 'link'] as const;
export type LineKind = (typeof KINDS)[number] | 'other';

const kindOf = ({ kind }: Line): LineKind => KINDS.find((known) => known === kind) ?? 'other';

/** The lines of a profile by kind; kinds without a line are left out, unknown ones come last. */
export function lineGroups(lines: readonly Line[]): { kind: LineKind; lines: Line[] }[] {
  return [...KINDS, 'other' as const]
    .map((kind) => ({ kind, lines: lines.filter((line) => kindOf(line) === kind) }))
    .filter((group) => group.lines.length > 0);
}
