import type { Payload } from 'payload';
import type pg from 'pg';

const poolOf = (payload: Payload): pg.Pool => (payload.db as unknown as { pool: pg.Pool }).pool;

/** A connection of the pool for as long as the work lasts: COPY, and transactions of chunks, which Payload has no door for. */
export const withClient = async <T>(payload: Payload, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await poolOf(payload).connect();
  let broken = true;
  try {
    const result = await work(client);
    broken = false;
    return result;
  } finally {
    // After an error nobody knows what the connection is in the middle of.
    client.release(broken);
  }
};

/** One transaction under the ticket of a batch. */
export const inBatch = async <T>(client: pg.PoolClient, ticket: string, work: () => Promise<T>): Promise<T> => {
  await client.query(`begin; set local lock_timeout = '60s'`);
  try {
    await client.query(`select set_config('handbook.ticket', $1, true)`, [ticket]);
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};
