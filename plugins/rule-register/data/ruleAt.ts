import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { query, sql } from '../../kernel';
import { isVerified, type Mark } from '../domain/marks';
import type { RuleDefinition } from '../domain/ruleDefinition';

/** A rule as something was computed with it: enough to say why, and to find the version again. */
export type RuleUse<V = unknown> = {
  ruleId: string;
  key: string;
  name: string;
  value: V;
  /** The value as people read it. */
  shown: string;
  /** Where it stands, as a citation. */
  source: string;
  article: string | null;
  verified: boolean;
};

type Row = { id: string; key: string; name: string; value: unknown; shown: string; source: string; article: string | null; mark: Mark };

/** Confirmed versions in force at an instant, by key. One statement, read anew each time: a confirmed change counts at once. */
const readRules = async (req: PayloadRequest, keys: readonly string[], at: Date): Promise<Map<string, Row>> => {
  const rows = await query<Row>(
    req,
    sql`select id, key, name, value, value_shown as shown, source, source_article as article, mark from rules
        where state = 'confirmed' and key in (${sql.join(keys.map((key) => sql`${key}`), sql`, `)})
          and valid_from <= ${at.toISOString()}::timestamptz and (valid_to is null or valid_to > ${at.toISOString()}::timestamptz)`,
  );
  return new Map(rows.map((row) => [row.key, row]));
};

const useOf = <S extends z.ZodType>(rule: RuleDefinition<S>, row: Row | undefined): RuleUse<z.output<S>> | undefined => {
  const parsed = row && rule.schema.safeParse(row.value);
  if (!row || !parsed?.success) return undefined;
  return { ruleId: row.id, key: row.key, name: row.name, value: parsed.data, shown: row.shown, source: row.source, article: row.article, verified: isVerified(row.mark) };
};

/**
 * The version of a rule in force at an instant, with its source; undefined when none is (or its value no longer has the
 * rule's type): callers decide whether they can do without.
 */
export const ruleAt = async <S extends z.ZodType>(req: PayloadRequest, rule: RuleDefinition<S>, at: Date): Promise<RuleUse<z.output<S>> | undefined> =>
  useOf(rule, (await readRules(req, [rule.key], at)).get(rule.key));

type Uses<R extends Record<string, RuleDefinition>> = { [K in keyof R]: R[K] extends RuleDefinition<infer S> ? RuleUse<z.output<S>> | undefined : never };

/** Several rules at once, under the caller's own names. */
export const rulesAt = async <R extends Record<string, RuleDefinition>>(req: PayloadRequest, rules: R, at: Date): Promise<Uses<R>> => {
  const rows = await readRules(req, Object.values(rules).map(({ key }) => key), at);
  return Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, useOf(rule, rows.get(rule.key))])) as Uses<R>;
};
