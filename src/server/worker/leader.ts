import pg from 'pg';

import type { Log } from '../log';

/** "sotay" as a number: one lock for the whole database, whatever else uses advisory locks. */
const LOCK = 0x736f746179;

export type Leader = {
  /** Whether this process leads now; tries to become leader when nobody does. */
  isLeader: () => Promise<boolean>;
  resign: () => Promise<void>;
};

/**
 * One worker of many does the work: the one that holds a session lock, on a connection of its own.
 * When that connection breaks, PostgreSQL gives the lock to another; this one notices and asks again.
 */
export const createLeader = (databaseUrl: string, log: Log): Leader => {
  let client: pg.Client | undefined;
  let leads = false;

  const drop = (from: pg.Client) => {
    if (client !== from) return;
    if (leads) log.warn('worker: leadership lost');
    client = undefined;
    leads = false;
  };

  const connect = async () => {
    const fresh = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5000, keepAlive: true });
    fresh.on('error', () => drop(fresh));
    fresh.on('end', () => drop(fresh));
    await fresh.connect();
    client = fresh;
    return fresh;
  };

  return {
    isLeader: async () => {
      try {
        const connection = client ?? (await connect());
        if (leads) return true;
        const { rows } = await connection.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [LOCK]);
        leads = rows[0]?.locked === true && client === connection;
        if (leads) log.info('worker: leading');
      } catch (error) {
        log.debug({ err: error }, 'worker: no database yet');
      }
      return leads;
    },
    resign: async () => {
      const last = client;
      client = undefined;
      leads = false;
      await last?.end();
    },
  };
};
