import type pg from 'pg';

import { makerOf, TEMPLATE_PREFIX, TEST_PREFIX } from './names';

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Templates kept: switching between branches should not migrate anew each time. */
const KEPT_TEMPLATES = 6;

/** Drops databases of test processes that are no more, and the oldest templates. */
export const dropLeftovers = async (client: pg.Client): Promise<void> => {
  // One run cleans at a time; another need not wait for it.
  const { rows: mine } = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(hashtextextended('leftovers', 0)) as got`);
  if (mine[0]?.got !== true) return;
  const { rows } = await client.query<{ name: string }>('select datname as name from pg_database order by oid desc');
  const names = rows.map(({ name }) => name);
  const dead = names.filter((name) => name.startsWith(TEST_PREFIX) && !alive(makerOf(name)));
  const old = names.filter((name) => name.startsWith(TEMPLATE_PREFIX)).slice(KEPT_TEMPLATES);
  for (const name of [...dead, ...old]) await client.query(`drop database if exists "${name}" with (force)`);
  await client.query(`select pg_advisory_unlock(hashtextextended('leftovers', 0))`);
};
