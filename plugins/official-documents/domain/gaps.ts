/** Numbers of one series that are there. */
export type Series = { symbol: string; numbers: readonly number[] };
/** What is missing between the first number and the last: "4" or "12–15". */
export type Gap = { from: number; to: number };
export type SeriesGaps = { symbol: string; first: number; last: number; present: number; missing: number; gaps: Gap[] };

/**
 * Documents that were issued and not posted show as gaps: numbers run one by one per type and committee within a term
 * (RULES.md 7; notice 1048). @param first where the series begins; undefined: at its smallest number
 */
export const gapsOf = ({ symbol, numbers }: Series, first?: number): SeriesGaps | undefined => {
  const present = [...new Set(numbers)].filter((number) => number >= (first ?? 1)).sort((a, b) => a - b);
  const last = present.at(-1);
  if (last === undefined) return undefined;
  const begin = first ?? present[0] ?? last;
  const gaps: Gap[] = [];
  let expected = begin;
  for (const number of present) {
    if (number > expected) gaps.push({ from: expected, to: number - 1 });
    expected = number + 1;
  }
  return { symbol, first: begin, last, present: present.length, missing: last - begin + 1 - present.length, gaps };
};
