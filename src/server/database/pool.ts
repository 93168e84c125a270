import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import type pg from 'pg';
import type { Payload } from 'payload';

import type { Log } from '../log';

/** What pg-pool keeps to itself; needed to end with clients that are still out. */
type Client = pg.PoolClient & { _ended?: boolean; connection: { stream: Socket } };
type PoolInside = pg.Pool & { _clients: Client[] };

export const poolOf = (payload: Payload): pg.Pool => (payload.db as unknown as { pool: pg.Pool }).pool;

/** A restart of the database cuts connections: SteadyPool survives it, here it is told. */
export const guardPool = (payload: Payload, log: Log): void => {
  const pool = poolOf(payload) as PoolInside;
  const onError = (error: Error) => log.warn({ err: error }, 'database connection lost');
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  for (const client of pool._clients) client.on('error', onError);
};

/** What is still asking the database when the product stops may finish for this long. */
const SETTLE_MS = 5000;

/**
 * `payload.destroy()` leaves the pool open. Clients that are out come back when their statement ends; giving them back
 * for their holders would make the holder's own giving back a fault. One that nobody gives back is cut off.
 */
export const closePayload = async (payload: Payload): Promise<void> => {
  const pool = poolOf(payload) as PoolInside;
  await payload.destroy();
  // One that a restart of the database cut off will not say 'end' a second time.
  const alive = pool._clients.filter((client) => client._ended !== true);
  const ended = alive.map((client) => new Promise<void>((resolve) => client.once('end', resolve)));
  const allBack = pool.end().then(() => true);
  if (!(await Promise.race([allBack, sleep(SETTLE_MS, false, { ref: false })]))) {
    for (const { connection } of pool._clients) connection.stream.destroy();
  }
  await Promise.all(ended);
};
