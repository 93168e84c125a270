import type { Payload } from 'payload';

/** Text and name stand for each other for the life of the process: PostgreSQL parses and plans once a connection. */
export type PreparedStatement = { name: string; text: string };

type Pool = { query: (statement: PreparedStatement & { values: unknown[] }) => Promise<{ rows: Record<string, unknown>[] }> };

/** Runs a prepared statement on the pool, outside any transaction. Values are always bound. */
export const prepared = async <R extends Record<string, unknown>>(payload: Payload, statement: PreparedStatement, values: unknown[]): Promise<R[]> => {
  const { pool } = payload.db as unknown as { pool: Pool };
  const { rows } = await pool.query({ ...statement, values });
  return rows as R[];
};
