import { saysTheSame, type KeptLine, type Line } from './line.ts';

/** Parts of the card on top of a profile that an import may fill and a member may set. */
export const CARD_PARTS = ['headline', 'field', 'place'] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** A line on its way in, by the name that its source knows it by. */
export type ImportedLine = Line & { key: string };

/** What is there already, the traces of what was taken out included. */
export type Present = Pick<KeptLine, 'key' | 'origin'> & Line;

/**
 * The lines of an import that are new. What is there stays as it is: a line that the member has changed keeps their
 * words, one that they have taken out stays away, and what they have typed themselves is not told a second time.
 *
 * @returns in the order of the import, each once. Costs O(present × incoming).
 */
export function newLines<T extends ImportedLine>(incoming: readonly T[], present: readonly Present[]): T[] {
  const added: T[] = [];
  for (const line of incoming) {
    const isKnown = (other: ImportedLine) =>
      (other.kind === line.kind && other.key === line.key) || saysTheSame(other, line);
    if (!present.some(isKnown) && !added.some(isKnown)) added.push(line);
  }
  return added;
}

/** What an import may change on the card: nothing that the member has set by hand. */
export const cardOfImport = <T extends Partial<Record<CardPart, string>>>(
  card: T,
  byHand: readonly CardPart[],
): Partial<T> =>
  Object.fromEntries(
    Object.entries(card).filter(([part]) => !byHand.includes(part as CardPart)),
  ) as Partial<T>;

/** What becomes of a profile when a résumé takes its place. */
export interface Replacement<T> {
  kept: KeptLine[];
  removed: KeptLine[];
  added: T[];
}

/**
 * Puts the lines of a résumé in the place of the present ones. Lines that tell the same stay, with where they came from;
 * the others are taken out, and no archive brings them back.
 */
export function replaceLines<T extends ImportedLine>(
  incoming: readonly T[],
  present: readonly KeptLine[],
): Replacement<T> {
  const isTold = (line: KeptLine) => incoming.some((other) => saysTheSame(other, line));
  return {
    kept: present.filter(isTold),
    removed: present.filter((line) => !isTold(line)),
    added: newLines(incoming, present),
  };
}
