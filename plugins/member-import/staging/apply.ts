import type { Payload } from 'payload';
import type pg from 'pg';
import { clock } from '../../kernel';
import { ImportFailed } from '../ImportFailed';
import { ticketOf, type Batch } from './batches';
import { inBatch, withClient } from './client';

/** Members in one transaction. */
export const CHUNK = 5000;

const EVENT = `insert into audit_events (at, actor_id, action, collection, document_id, organization_id, detail) values ($1, $2, $3, 'members', null, $4, $5)`;
export type Actor = { id: string; action: string };

/** One event in the chain of the organisation for which the importer acts. References and counts, no names. */
export const batchEvent = (client: pg.PoolClient, { id, action }: Actor, { organization }: Pick<Batch, 'organization'>, detail: object): Promise<unknown> =>
  client.query(EVENT, [clock.now().toISOString(), id, action, organization, JSON.stringify(detail)]);

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

const oneChunk = async (client: pg.PoolClient, batch: string): Promise<number | null> => {
  try {
    return await inBatch(client, ticketOf(batch), async () => {
      const { rows } = await client.query<{ made: number | null }>('select handbook.import_apply($1, $2) as made', [batch, CHUNK]);
      return rows[0]?.made ?? null;
    });
  } catch (error) {
    // Somebody else's run of the same batch has come to its end.
    if (codeOf(error) === 'HB002' && (await client.query<{ state: string }>('select state from handbook.member_imports where id = $1', [batch])).rows[0]?.state === 'applied') return null;
    if (codeOf(error) === 'HB012') throw new ImportFailed('import.file-needed', {}, { cause: error });
    if (codeOf(error) === 'HB011') throw new ImportFailed('import.moved', {}, { cause: error });
    throw error;
  }
};

/** Applies what an accepted batch still has, chunk by chunk, and ends it. May be cut off anywhere, and run again. @returns how many were applied by this run */
export const apply = (payload: Payload, batch: Batch, actor: Actor, onRows: (count: number) => void): Promise<number> =>
  withClient(payload, async (client) => {
    let applied = 0;
    for (;;) {
      const made = await oneChunk(client, batch.id);
      if (made === null) break;
      applied += made;
      onRows(made);
    }
    await inBatch(client, ticketOf(batch.id), async () => {
      const { rowCount } = await client.query(
        `update handbook.member_imports set state = 'applied', finished_at = date_trunc('milliseconds', now()) where id = $1 and state = 'accepted'`,
        [batch.id],
      );
      // Somebody else's run of the same batch has ended it.
      if (rowCount === 0) return;
      await client.query('select handbook.import_events($1, $2, $3, $4)', [batch.id, actor.id, actor.action, clock.now().toISOString()]);
      await client.query('select handbook.import_clear($1)', [batch.id]);
    });
    return applied;
  });
