import { randomUUID } from 'node:crypto';
import { createLocalReq, type Payload } from 'payload';
import { clock, contributionsOf, inTransaction, query, queryPool, setTicket, sql, type Retention, type Swept } from '../../kernel';
import { ruleAt, type RuleUse } from '../../rule-register';
import { retentionRule } from '../rules';

const DAY_MS = 86_400_000;
const BATCH = 5_000;

export type Due = { category: Retention; rule: RuleUse<number>; before: Date };
/** What a category lost; `rule: null`: none is in force, so nothing was touched. */
export type Ran = { category: string; name: Retention['name']; rule: string | null; before: string | null; deleted: number };

/** Every category of the house with the length that holds now. */
export const categoriesDue = async (payload: Payload, now: Date): Promise<{ category: Retention; due: Due | undefined }[]> => {
  const req = await createLocalReq({}, payload);
  const found: { category: Retention; due: Due | undefined }[] = [];
  for (const category of contributionsOf(payload.config).retention) {
    const known = retentionRule(category.key);
    const rule = known && (await ruleAt(req, known, now));
    found.push({ category, due: rule && { category, rule, before: new Date(now.getTime() - rule.value * DAY_MS) } });
  }
  return found;
};

/** One batch and the line that says what it did, in one transaction: what is cut off was said, what is said was done. */
const batch = async (payload: Payload, { category, rule, before }: Due, { sweep, ticket }: Swept, line: { run: string; number: number; by: 'worker' | 'command-line' }): Promise<number> => {
  const req = await createLocalReq({}, payload);
  return inTransaction(req, async () => {
    const began = clock.now();
    if (ticket) await setTicket(req, ticket);
    const [gone] = await query<{ n: number }>(req, sweep(before, BATCH));
    const deleted = gone?.n ?? 0;
    await query(
      req,
      sql`insert into handbook.retention_runs (run, category, rule_id, rule_shown, before, batch, deleted, began_at, ended_at, by_way)
          values (${line.run}::uuid, ${category.key}, ${rule.ruleId}::uuid, ${rule.shown}, ${before.toISOString()}::timestamptz, ${line.number}, ${deleted}, ${began.toISOString()}::timestamptz, ${clock.now().toISOString()}::timestamptz, ${line.by})`,
    );
    return deleted;
  });
};

/** Deletes what is older than its rule says, category by category, in bounded batches, and says what it did. May be killed and run again. */
export const runRetention = async (payload: Payload, by: 'worker' | 'command-line', onBatch: (ran: Ran) => void = () => undefined): Promise<Ran[]> => {
  const run = randomUUID();
  const done: Ran[] = [];
  for (const { category, due } of await categoriesDue(payload, clock.now())) {
    const ran: Ran = { category: category.key, name: category.name, rule: due?.rule.shown ?? null, before: due?.before.toISOString() ?? null, deleted: 0 };
    let number = 0;
    for (const part of due ? category.parts : []) {
      for (let gone = BATCH; gone === BATCH && due; ) {
        number += 1;
        gone = await batch(payload, due, part, { run, number, by });
        ran.deleted += gone;
      }
    }
    onBatch(ran);
    done.push(ran);
  }
  return done;
};

/** How much each category would lose now; nothing is touched. */
export const countRetention = async (payload: Payload): Promise<Ran[]> => {
  const counted: Ran[] = [];
  for (const { category, due } of await categoriesDue(payload, clock.now())) {
    let deleted = 0;
    for (const part of due ? category.parts : []) deleted += due ? ((await queryPool<{ n: number }>(payload, part.count(due.before)))[0]?.n ?? 0) : 0;
    counted.push({ category: category.key, name: category.name, rule: due?.rule.shown ?? null, before: due?.before.toISOString() ?? null, deleted });
  }
  return counted;
};
