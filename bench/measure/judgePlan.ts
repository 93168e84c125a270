/** The part of EXPLAIN (ANALYZE, FORMAT JSON) that is judged. */
export type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Filter?: string;
  Plans?: Plan[];
};

export type Finding = { table: string; tableRows: number; read: number; kept: number; condition: string };

/** A table above so many rows … */
const LARGE = 10_000;
/** … is not read from end to end for less than this share of it. */
const LEAST_SHARE = 0.2;

const output = (plan: Plan): number => plan['Actual Rows'] * plan['Actual Loops'];

/**
 * The sequential scans of large tables whose condition keeps less than a fifth. The condition is the scan's own filter or,
 * where it has none, the join above it: a hash of everything to find ten rows is the same waste in other words.
 */
export const judgePlan = (root: Plan, rowsOf: (table: string) => number): Finding[] => {
  const findings: Finding[] = [];
  const walk = (plan: Plan, join: Plan | undefined): void => {
    const table = plan['Relation Name'];
    if (plan['Node Type'] === 'Seq Scan' && table !== undefined && rowsOf(table) > LARGE && plan['Actual Loops'] > 0) {
      const read = output(plan) + (plan['Rows Removed by Filter'] ?? 0) * plan['Actual Loops'];
      const kept = plan.Filter === undefined && join ? Math.min(output(join), read) : output(plan);
      if (read > 0 && kept < read * LEAST_SHARE) {
        findings.push({ table, tableRows: rowsOf(table), read, kept, condition: plan.Filter ?? (join?.['Node Type'] ?? '') });
      }
    }
    const joins = /Join|Nested Loop/.test(plan['Node Type']);
    for (const child of plan.Plans ?? []) walk(child, joins ? plan : join);
  };
  walk(root, undefined);
  return findings;
};
