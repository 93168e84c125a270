import type { Query } from './data';

export type Quality = { recall10: number; recall50: number; mrr: number };

const recall = ({ wanted }: Query, found: readonly string[]): number => found.filter((key) => wanted.has(key)).length / wanted.size;

/** Means over all queries. Whatever is found counts as a place, also what is no article. */
export const scoreOf = (asked: readonly { query: Query; found: readonly string[] }[]): Quality => {
  const mean = (of: (each: (typeof asked)[number]) => number): number => asked.reduce((sum, each) => sum + of(each), 0) / Math.max(1, asked.length);
  return {
    recall10: mean(({ query, found }) => recall(query, found.slice(0, 10))),
    recall50: mean(({ query, found }) => recall(query, found.slice(0, 50))),
    mrr: mean(({ query, found }) => {
      const at = found.findIndex((key) => query.wanted.has(key));
      return at < 0 ? 0 : 1 / (at + 1);
    }),
  };
};
