import type { PreparedStatement } from '../../kernel';

/** How common the terms of `$1` are, and how much there is of everything: all that BM25 wants to know beside a unit itself. */
export const countsStatement: PreparedStatement = {
  name: 'search_counts',
  text: `select t.units, t.length,
  coalesce((select json_object_agg(s.term, s.units) from handbook.search_terms s where s.term = any($1::text[])), '{}'::json) as terms
from handbook.search_totals t`,
};

export type Counts = { units: string; length: string; terms: Record<string, number> };
