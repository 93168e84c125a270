import type { Payload } from 'payload';
import { clock } from '../../kernel';
import { ImportFailed } from '../ImportFailed';
import { t } from '../translations';
import { batchEvent, CHUNK, type Actor } from './apply';
import { batchOf, ticketOf, type Batch } from './batches';
import { inBatch, withClient } from './client';

const REASONS = ['account', 'changed', 'moved', 'read', 'proposal'] as const;
export type Stay = { line: number; why: (typeof REASONS)[number] | 'other' };
export type Undone = { removed: number; stay: number; first: Stay[] };
/** How many of those that stay are named one by one. */
const NAMED = 1000;

const stays = async (payload: Payload, batch: string): Promise<{ count: number; first: Stay[] }> =>
  withClient(payload, async (client) => {
    const { rows } = await client.query<{ line: number; why: string | null; count: number }>(
      `select line, handbook.import_keeps(member_id) as why, (count(*) over ())::integer as count from handbook.imported_members where batch_id = $1 order by line limit ${NAMED}`,
      [batch],
    );
    return { count: rows[0]?.count ?? 0, first: rows.map(({ line, why }) => ({ line, why: REASONS.find((each) => each === why) ?? 'other' })) };
  });

/**
 * Takes out again what a batch made, where nothing has happened to it since; the rest stays, and is told with its reason. May be cut off
 * anywhere, and run again, also on a batch that was undone: what stood in the way then may be gone.
 */
export const undo = async (payload: Payload, batch: Batch, actor: Actor, onRows: (count: number) => void): Promise<Undone> => {
  if (batch.state === 'reading' || batch.state === 'checked' || batch.state === 'dropped') throw new ImportFailed('import.state', { state: t('vi', `state.${batch.state}`) });
  await withClient(payload, async (client) => {
    await inBatch(client, ticketOf(batch.id), async () => {
      await client.query(`update handbook.member_imports set state = 'undoing' where id = $1`, [batch.id]);
      await client.query('select handbook.import_events($1, $2, $3, $4)', [batch.id, actor.id, actor.action, clock.now().toISOString()]);
    });
    for (let after = -1; ; ) {
      const upto = await inBatch(client, ticketOf(batch.id), async () => {
        const { rows } = await client.query<{ upto: number | null }>('select handbook.import_undo($1, $2, $3, $4) as upto', [batch.id, actor.id, after, CHUNK]);
        return rows[0]?.upto ?? null;
      });
      if (upto === null) break;
      after = upto;
      onRows(CHUNK);
    }
  });
  const left = await stays(payload, batch.id);
  const removed = (await batchOf(payload, batch.id))?.removed ?? 0;
  await withClient(payload, (client) =>
    inBatch(client, ticketOf(batch.id), async () => {
      await client.query(`update handbook.member_imports set state = 'undone', finished_at = date_trunc('milliseconds', now()) where id = $1`, [batch.id]);
      await client.query('select handbook.import_clear($1)', [batch.id]);
      await batchEvent(client, actor, batch, { batch: batch.id, state: 'undone', removed, stay: left.count });
    }),
  );
  return { removed, stay: left.count, first: left.first };
};
