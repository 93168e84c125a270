/** One version of a rule as something was computed with it: enough to say why, and to find the version again. */
export type ExplainedRule = {
  /** Of the version, not of the rule: kept with whatever was decided by it. */
  id: string;
  key: string;
  name: string;
  /** The value as people read it. */
  shown: string;
  /** Where it stands, as a citation. */
  source: string;
  article: string | null;
  verified: boolean;
};

/** A computed value with the rules that made it. */
export type Explained<T> = { value: T; rules: ExplainedRule[] };

/** What a rule that was read brings along (`RuleUse`). */
export type UsedVersion = Omit<ExplainedRule, 'id'> & { ruleId: string };

/** A rule that was read, with its value (`RuleUse`), as pure functions take it. */
export type UsedRule<V> = UsedVersion & { value: V };

/** A value and its reasons, each rule once, in the order given; rules that were not there are left out. */
export const explain = <T>(value: T, ...uses: readonly (UsedVersion | undefined)[]): Explained<T> => {
  const rules = new Map<string, ExplainedRule>();
  for (const use of uses) {
    if (use && !rules.has(use.ruleId)) rules.set(use.ruleId, { id: use.ruleId, key: use.key, name: use.name, shown: use.shown, source: use.source, article: use.article, verified: use.verified });
  }
  return { value, rules: [...rules.values()] };
};
