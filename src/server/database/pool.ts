import type pg from 'pg';
import type { Payload } from 'payload';

import type { Log } from '../log';

/** What pg-pool keeps to itself; needed because Payload never gives its first client back. */
type Client = pg.PoolClient & { _ended?: boolean };
type PoolInside = pg.Pool & { _clients: Client[]; _idle: { client: Client }[] };

export const poolOf = (payload: Payload): pg.Pool => (payload.db as unknown as { pool: pg.Pool }).pool;

/**
 * A restart of the database cuts connections. Without listeners each cut ends the process:
 * pg-pool listens on idle clients only, and to nobody's benefit.
 */
export const guardPool = (payload: Payload, log: Log): void => {
  const pool = poolOf(payload) as PoolInside;
  const onError = (error: Error) => log.warn({ err: error }, 'database connection lost');
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  for (const client of pool._clients) client.on('error', onError);
};

/** `payload.destroy()` leaves the pool open, and `pool.end()` waits for ever for the client Payload holds. */
export const closePayload = async (payload: Payload): Promise<void> => {
  const pool = poolOf(payload) as PoolInside;
  await payload.destroy();
  const idle = new Set(pool._idle.map(({ client }) => client));
  // One that a restart of the database cut off will not say 'end' a second time.
  const alive = pool._clients.filter((client) => client._ended !== true);
  const ended = alive.map((client) => new Promise<void>((resolve) => client.once('end', resolve)));
  for (const client of pool._clients.filter((each) => !idle.has(each))) client.release(true);
  await pool.end();
  await Promise.all(ended);
};
