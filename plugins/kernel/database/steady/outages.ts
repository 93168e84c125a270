import type { Payload } from 'payload';
import type { Outage } from './outage';
import type { SteadyPool } from './SteadyPool';

/** How many statements an outage of the database has spoiled in this process, and how the last one. */
export const outagesOf = (payload: Payload): { count: number; last: Outage | undefined } => {
  const { pool } = payload.db as unknown as { pool?: SteadyPool };
  return { count: pool?.outages ?? 0, last: pool?.lastOutage };
};
