import type { Payload } from 'payload';
import { ticketOf } from '../staging/batches';
import { mapCells } from '../staging/check';
import { inBatch, withClient } from '../staging/client';
import type { Outcome } from './outcomes';

export type ReconcileCounts = { theirs: number; same: number } & Partial<Record<Outcome, number>>;

/** Holds what is staged against the register, in one transaction, and lets the staged rows go. `scope`: paths that the person administers. */
export const reconcileBatch = (payload: Payload, batch: string, scope: readonly string[]): Promise<ReconcileCounts> =>
  withClient(payload, (client) =>
    inBatch(client, ticketOf(batch), async () => {
      await mapCells(client, batch, scope);
      const { rows } = await client.query<{ counts: ReconcileCounts }>('select handbook.reconcile($1, $2::varchar[]) as counts', [batch, [...scope]]);
      const counts = rows[0]?.counts ?? { theirs: 0, same: 0 };
      await client.query(`update handbook.member_imports set state = 'checked', staged = $2, faulty = 0, warned = 0, counts = $3 where id = $1 and state in ('reading', 'checked')`, [batch, counts.theirs, JSON.stringify(counts)]);
      await client.query('select handbook.import_clear($1)', [batch]);
      return counts;
    }),
  );
