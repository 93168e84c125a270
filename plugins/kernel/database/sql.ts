import { sql as drizzleSql, type SQL } from '@payloadcms/db-postgres/drizzle';
import type { Payload, PayloadRequest } from 'payload';

export { drizzleSql as sql };
export type { SQL };

type Row = Record<string, unknown>;
type Executor = { execute(query: SQL): Promise<{ rows: Row[]; rowCount: number | null }> };
type PostgresAdapter = { drizzle: Executor; sessions: Record<string, { db: Executor }> };

const adapterOf = (payload: Payload): PostgresAdapter => payload.db as unknown as PostgresAdapter;

/** The connection a request's statements must use: its own transaction, else the pool. */
const executorOf = async (req: PayloadRequest): Promise<Executor> => {
  const id = await req.transactionID;
  const adapter = adapterOf(req.payload);
  return (id === undefined || id === null ? undefined : adapter.sessions[String(id)]?.db) ?? adapter.drizzle;
};

/** Runs one statement in the request's transaction (or on the pool) and returns its rows. Values are always bound. */
export const query = async <R extends Row = Row>(req: PayloadRequest, statement: SQL): Promise<R[]> => {
  const result = await (await executorOf(req)).execute(statement);
  return result.rows as R[];
};

/** Runs one statement on the pool, outside any request (workers, health checks). */
export const queryPool = async <R extends Row = Row>(payload: Payload, statement: SQL): Promise<R[]> => {
  const result = await adapterOf(payload).drizzle.execute(statement);
  return result.rows as R[];
};

/** A list of values as a Postgres array parameter of the given type: `uuidArray(ids)` for `= any(...)`. */
export const uuidArray = (ids: readonly string[]): SQL =>
  ids.length === 0 ? drizzleSql`array[]::uuid[]` : drizzleSql`array[${drizzleSql.join(ids.map((id) => drizzleSql`${id}::uuid`), drizzleSql`, `)}]`;
