import type { Payload } from 'payload';
import { StatementTooLong } from './steady/StatementTooLong';

/** Text and name stand for each other for the life of the process: PostgreSQL parses and plans once a connection. */
export type PreparedStatement = { name: string; text: string };

type Rows = { rows: Record<string, unknown>[] };
type Query = (statement: string | (PreparedStatement & { values: unknown[] })) => Promise<Rows>;
type Pool = { query: Query; connect: () => Promise<{ query: Query; release: (broken?: boolean) => void }> };

/** SQLSTATE of a statement that was ended (PostgreSQL 15, appendix A). */
const ENDED = '57014';

const within = async (pool: Pool, limitMs: number, statement: PreparedStatement & { values: unknown[] }): Promise<Rows> => {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query(`begin read only; set local statement_timeout = ${Math.round(limitMs)}`);
    const answer = await client.query(statement);
    await client.query('commit');
    return answer;
  } catch (error) {
    broken = await client.query('rollback').then(() => false, () => true);
    throw (error as { code?: unknown }).code === ENDED ? new StatementTooLong(limitMs, error) : error;
  } finally {
    client.release(broken);
  }
};

/**
 * Runs a prepared statement on the pool, outside any transaction of Payload's. Values are always bound.
 * @param limitMs what the statement may take at most, waiting for others included; for what people word themselves
 * @throws StatementTooLong, which every door answers as a database that is busy (503)
 */
export const prepared = async <R extends Record<string, unknown>>(payload: Payload, statement: PreparedStatement, values: unknown[], limitMs?: number): Promise<R[]> => {
  const { pool } = payload.db as unknown as { pool: Pool };
  const { rows } = await (limitMs === undefined ? pool.query({ ...statement, values }) : within(pool, limitMs, { ...statement, values }));
  return rows as R[];
};
