import pg from 'pg';
import { judgePlan, type Finding, type Plan } from './judgePlan';
import type { Statement } from './servers';

export type Explained = { statement: string; ms: number; findings: Finding[] };

type Answer = { 'QUERY PLAN': [{ Plan: Plan; 'Execution Time': number }] };

const quoted = (item: unknown): string => (item === null ? 'NULL' : `"${String(item).replace(/(["\\])/g, '\\$1')}"`);

/** A value as PostgreSQL's own text, for EXECUTE, which takes no parameters. */
const literal = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map(quoted).join(',')}}`);
  return pg.escapeLiteral(typeof value === 'object' ? JSON.stringify(value) : String(value));
};

/** PostgreSQL settles on a plan for a prepared statement after five executions; the sixth is what a server lives with. */
const PREPARING = 6;

const explainOne = async (client: pg.Client, { text, values, name }: Statement): Promise<Answer | undefined> => {
  if (name === undefined) return (await client.query<Answer>({ text: `explain (analyze, format json) ${text}`, values })).rows[0];
  for (let n = 0; n < PREPARING; n += 1) await client.query({ name, text, values });
  const call = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
  return (await client.query<Answer>(`explain (analyze, format json) execute ${pg.escapeIdentifier(name)}${call}`)).rows[0];
};

const key = ({ text, values }: Statement): string => JSON.stringify([text, values]);

/** Explains each reading statement once, as the product's role, and judges its plan. */
export const explain = async (appUrl: string, statements: readonly Statement[]): Promise<Explained[]> => {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ relname: string; rows: number }>(
      `select relname, greatest(reltuples, 0)::float8 as rows from pg_class where relkind = 'r' and relnamespace in ('public'::regnamespace, 'handbook'::regnamespace)`,
    );
    const sizes = new Map(rows.map((row) => [row.relname, row.rows]));
    const reading = new Map(statements.filter(({ text }) => /^\s*(select|with)\b/i.test(text)).map((statement) => [key(statement), statement]));
    const explained: Explained[] = [];
    for (const statement of reading.values()) {
      const plan = (await explainOne(client, statement))?.['QUERY PLAN'][0];
      if (plan) explained.push({ statement: statement.text, ms: plan['Execution Time'], findings: judgePlan(plan.Plan, (table) => sizes.get(table) ?? 0) });
    }
    return explained;
  } finally {
    await client.end();
  }
};
