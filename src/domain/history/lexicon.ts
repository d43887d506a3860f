/** Word lists as a matcher. Titles are short and badly punctuated, so matching is by words, not by grammar. */

/**
 * Makes a finder out of one line of words per code. `*` at the end of a word matches any ending (genders, plurals), at
 * its start any beginning (German compounds); several words joined by `_` stand next to each other. What
 * else regular expressions know may be used too.
 *
 * @returns the first code, in the order of the table, that the text holds a word of; only `among` these codes, if given
 */
export function lexicon<Code extends string>(table: Readonly<Record<Code, string>>) {
  const patterns = (Object.keys(table) as Code[]).map((code) => ({ code, pattern: patternOf(table[code]) }));
  return (text: string, among?: ReadonlySet<Code>): Code | undefined => {
    const plain = folded(text);
    if (plain === '') return undefined;
    return patterns.find(({ code, pattern }) => (among?.has(code) ?? true) && pattern.test(plain))?.code;
  };
}

/** Lower case without accents, so that one spelling in a word list covers `Développeur` and `DEVELOPPEUR`. */
function folded(text: string): string {
  // Most titles are ASCII, and normalising costs more than everything else here.
  const lower = text.toLowerCase().trim();
  return /^[\0-\x7F]*$/.test(lower)
    ? lower
    : lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
}

function patternOf(words: string): RegExp {
  const alternatives = words
    .trim()
    .split(/\s+/)
    .map((word) => {
      const start = word.startsWith('*') ? '' : '(?<![a-z0-9])';
      const end = word.endsWith('*') ? '' : '(?![a-z0-9])';
      const core = word.replace(/^\*|\*$/g, '').replaceAll('_', '[\\s/&-]+');
      return `${start}${core}${end}`;
    });
  return new RegExp(alternatives.join('|'));
}
