import type { Payload } from 'payload';
import type pg from 'pg';
import { clock } from '../../kernel';
import { ImportFailed } from '../ImportFailed';
import { ticketOf, type Batch } from './batches';
import { inBatch, withClient } from './client';

/** Members in one transaction. */
export const CHUNK = 5000;
/** Lanes that apply side by side, each the members of its own cells (migrations/sql/450-import-lanes.sql). */
const LANES = [0, 1] as const;

const EVENT = `insert into audit_events (at, actor_id, action, collection, document_id, organization_id, detail) values ($1, $2, $3, 'members', null, $4, $5)`;
export type Actor = { id: string; action: string };

/** One event in the chain of the organisation for which the importer acts. References and counts, no names. */
export const batchEvent = (client: pg.PoolClient, { id, action }: Actor, { organization }: Pick<Batch, 'organization'>, detail: object): Promise<unknown> =>
  client.query(EVENT, [clock.now().toISOString(), id, action, organization, JSON.stringify(detail)]);

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;

const oneChunk = async (client: pg.PoolClient, batch: string, lane: number): Promise<number | null> => {
  try {
    return await inBatch(client, ticketOf(batch), async () => {
      const { rows } = await client.query<{ made: number | null }>('select handbook.import_apply($1, $2, $3) as made', [batch, lane, CHUNK]);
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

const oneLane = (payload: Payload, batch: string, lane: number, onRows: (count: number) => void): Promise<number> =>
  withClient(payload, async (client) => {
    let applied = 0;
    for (;;) {
      const made = await oneChunk(client, batch, lane);
      if (made === null) return applied;
      applied += made;
      onRows(made);
    }
  });

/** Applies what an accepted batch still has, chunk by chunk, and ends it. May be cut off anywhere, and run again. @returns how many were applied by this run */
export const apply = async (payload: Payload, batch: Batch, actor: Actor, onRows: (count: number) => void): Promise<number> => {
  const lanes = await Promise.allSettled(LANES.map((lane) => oneLane(payload, batch.id, lane, onRows)));
  const failed = lanes.find((lane) => lane.status === 'rejected');
  if (failed) throw failed.reason;
  await withClient(payload, (client) =>
    inBatch(client, ticketOf(batch.id), async () => {
      const { rows } = await client.query<{ ended: boolean }>('select handbook.import_finish($1) as ended', [batch.id]);
      // Somebody else's run of the same batch has ended it.
      if (!rows[0]?.ended) return;
      await client.query('select handbook.import_events($1, $2, $3, $4)', [batch.id, actor.id, actor.action, clock.now().toISOString()]);
      await client.query('select handbook.import_clear($1)', [batch.id]);
    }),
  );
  return lanes.reduce((sum, lane) => sum + (lane.status === 'fulfilled' ? lane.value : 0), 0);
};
