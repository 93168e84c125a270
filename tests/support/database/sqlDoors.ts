import pg from 'pg';

import type { TestDatabase } from './createTestDatabase';

type Row = Record<string, unknown>;
export type Sql = <R extends Row = Row>(text: string, values?: unknown[]) => Promise<R[]>;

export type SqlDoors = {
  /** SQL under the role that owns the schema; triggers still guard. */
  ownerSql: Sql;
  /** Several statements as the owner in one transaction that carries this ticket (DECISIONS.md 22). */
  ownerTicket: <T>(ticket: string, work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** SQL under the product's own role. */
  appSql: Sql;
};

const sqlOf =
  (pool: pg.Pool | pg.PoolClient): Sql =>
  async <R extends Row>(text: string, values: unknown[] = []) =>
    (await pool.query<R>(text, values)).rows;

const poolFor = (url: string): pg.Pool => {
  const pool = new pg.Pool({ connectionString: url, max: 3, idleTimeoutMillis: 1000 });
  // Dropping the database cuts idle connections.
  pool.on('error', () => undefined);
  return pool;
};

/** A test's own look into the stored values, beside the product. */
export const openSqlDoors = ({ ownerUrl, appUrl }: TestDatabase): SqlDoors & { closeSql: () => Promise<void> } => {
  const owner = poolFor(ownerUrl);
  const app = poolFor(appUrl);
  return {
    ownerSql: sqlOf(owner),
    appSql: sqlOf(app),
    ownerTicket: async (ticket, work) => {
      const client = await owner.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('handbook.ticket', $1, true)`, [ticket]);
        const result = await work(sqlOf(client));
        await client.query('commit');
        return result;
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    },
    closeSql: async () => {
      await Promise.all([owner.end(), app.end()]);
    },
  };
};
