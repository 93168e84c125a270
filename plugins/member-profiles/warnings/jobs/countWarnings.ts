import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, outageOf, query, queryPool, sql } from '../../../kernel';
import { warningKinds } from '../contributeWarnings';
import type { WarningKind } from '../WarningKind';

/** Counts one kind over the whole city by its one statement, and keeps the first night of what stood there before. */
const count = async (payload: Payload, kind: WarningKind): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const made = await kind.read(req, clock.now());
    // Materialized once; what was not found again is no longer so.
    await query(
      req,
      sql`with found as materialized (${made ? sql`select w.organization as id, count(*)::int as n, min(w.since) as since from (${made.rows(() => sql`true`)}) w group by 1` : sql`select null::uuid as id, 0 as n, null::date as since where false`}),
        gone as (delete from handbook.warning_counts k where k.kind = ${kind.key} and not exists (select 1 from found f where f.id = k.organization_id))
        insert into handbook.warning_counts as k (kind, organization_id, counted, first_seen) select ${kind.key}, id, n, since from found
        on conflict (kind, organization_id) do update set counted = excluded.counted where k.counted <> excluded.counted`,
    );
    await query(req, sql`insert into handbook.warning_sweeps (kind, counted_at) values (${kind.key}, ${clock.now().toISOString()}::timestamptz) on conflict (kind) do update set counted_at = excluded.counted_at`);
  });
};

/** Every kind anew, each in a transaction of its own: one that fails leaves its figures of the night before. Of a kind nobody declares any more nothing stays. */
export const countWarnings = async (payload: Payload): Promise<void> => {
  const kinds = warningKinds(payload.config);
  const failures: unknown[] = [];
  for (const kind of kinds) {
    await count(payload, kind).catch((error: unknown) => failures.push(error));
    if (failures.length > 0 && outageOf(failures.at(-1)) !== undefined) break;
  }
  const req = await createLocalReq({}, payload);
  const known = sql`(${sql.join([sql`''`, ...kinds.map(({ key }) => sql`${key}`)], sql`, `)})`;
  await inTransaction(req, async () => {
    await query(req, sql`delete from handbook.warning_counts where kind not in ${known}`);
    await query(req, sql`delete from handbook.warning_sweeps where kind not in ${known}`);
  });
  if (failures.length > 0) throw failures[0];
};

/** A house that starts for the first time does not wait for the night. */
export const countFirst = async (payload: Payload): Promise<void> => {
  const [sweep] = await queryPool(payload, sql`select 1 from handbook.warning_sweeps limit 1`);
  if (!sweep) await countWarnings(payload);
};
