import type { RuleUse } from '../../../rule-register';
import type { Day } from '../../../working-calendar';

/** By which version of a rule something was judged or worked out, with the day that came of it: kept with the row. */
export type Used = { what: string; by: Day | null; rule: { id: string; key: string; shown: string; source: string } };

export const used = (what: string, rule: RuleUse | undefined, by: Day | null = null): Used[] =>
  rule ? [{ what, by, rule: { id: rule.ruleId, key: rule.key, shown: rule.shown, source: rule.source } }] : [];
