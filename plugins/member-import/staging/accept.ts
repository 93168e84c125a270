import type { Payload } from 'payload';
import { ImportFailed } from '../ImportFailed';
import { batchEvent, type Actor } from './apply';
import { ticketOf, type Batch } from './batches';
import { check } from './check';
import { inBatch, withClient } from './client';

type Checked = { staged: number; faulty: number; warned: number };

const isTaken = (error: unknown): boolean => (error as { code?: unknown; constraint?: unknown }).constraint === 'member_imports_one_applied';

/**
 * Checks what is staged by sets, and writes down what came of it. With `accept` the batch is accepted in the same transaction, if there is
 * anything to enter: what was checked is what is applied.
 */
export const checkBatch = (payload: Payload, batch: Batch, scope: readonly string[]): Promise<Checked> =>
  withClient(payload, (client) =>
    inBatch(client, ticketOf(batch.id), async () => {
      const { faulty, warned } = await check(client, batch.id, scope);
      const { rows } = await client.query<{ staged: number }>(
        `update handbook.member_imports set state = case when state = 'accepted' then state else 'checked' end, faulty = $2, warned = $3, staged = (select count(*) from handbook.member_import_rows r where r.batch_id = $1)
         where id = $1 and state in ('reading', 'checked', 'accepted') returning staged`,
        [batch.id, faulty, warned],
      );
      return { staged: rows[0]?.staged ?? 0, faulty, warned };
    }),
  );

/** From now on the batch is applied, whoever is cut off. One at a time. @throws ImportFailed when another one is */
export const acceptBatch = async (payload: Payload, batch: Batch, actor: Actor, counts: Checked): Promise<void> => {
  try {
    await withClient(payload, (client) =>
      inBatch(client, ticketOf(batch.id), async () => {
        const { rowCount } = await client.query(
          `update handbook.member_imports set state = 'accepted', accepted_at = date_trunc('milliseconds', now()) where id = $1 and state = 'checked'`,
          [batch.id],
        );
        if (rowCount === 1) await batchEvent(client, actor, batch, { batch: batch.id, state: 'accepted', ...counts });
      }),
    );
  } catch (error) {
    throw isTaken(error) ? new ImportFailed('import.busy', {}, { cause: error }) : error;
  }
};
