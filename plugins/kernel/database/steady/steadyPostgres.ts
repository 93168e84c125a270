import type { DatabaseAdapterObj } from 'payload';
import type pg from 'pg';
import { createAdmission } from './admission';
import { plainOperators } from './plainOperators';
import { SteadyPool } from './SteadyPool';
import { begin, commit, rollback, type Session, type Sessions } from './transactions';

/** What is used and replaced of db-postgres' adapter (3.90.1). */
type Inside = {
  pool: pg.Pool | undefined;
  poolOptions: pg.PoolConfig;
  drizzle: Session['db'];
  initializing: Promise<void>;
  operators: Record<string, unknown>;
  sessions: Record<string, Session>;
  connect: (options?: unknown) => Promise<void>;
  beginTransaction: () => Promise<string>;
  commitTransaction: (id: string | Promise<string>) => Promise<void>;
  rollbackTransaction: (id: string | Promise<string>) => Promise<void>;
};

/** Connections that no transaction gets: for what is read beside one. */
const RESERVED = 0.25;
/** The longest a statement waits for a connection. */
const CONNECT_MS = 8000;
const UUID = /^[0-9a-f]{8}-/;

/**
 * Payload looks a transaction up by its name and, when it has ended, quietly goes on outside of any: half of a change
 * would be written after the other half was rolled back. Here that is an error.
 */
const strict = (sessions: Sessions): Record<string, Session> =>
  new Proxy<Record<string, Session>>({}, {
    get: (_, id) => {
      if (typeof id !== 'string') return undefined;
      const session = sessions.get(id);
      if (session === undefined && UUID.test(id)) throw new Error('a statement came after the end of its transaction');
      return session;
    },
    has: (_, id) => typeof id === 'string' && sessions.has(id),
  });

const makeSteady = (adapter: Inside): void => {
  const sessions: Sessions = new Map();
  const max = adapter.poolOptions.max ?? 10;
  const admission = createAdmission(Math.max(1, max - Math.max(2, Math.ceil(max * RESERVED))));
  const connect = adapter.connect.bind(adapter);
  adapter.sessions = strict(sessions);
  adapter.operators = { ...adapter.operators, ...plainOperators };
  adapter.connect = async (options) => {
    // Payload makes its own pool only when there is none.
    adapter.pool ??= new SteadyPool({ connectionTimeoutMillis: CONNECT_MS, keepAlive: true, ...adapter.poolOptions });
    await connect(options);
  };
  adapter.beginTransaction = async () => {
    await adapter.initializing;
    if (!adapter.pool) throw new Error('the database was not connected yet');
    return begin({ pool: adapter.pool, drizzle: adapter.drizzle, sessions, admission });
  };
  adapter.commitTransaction = async (id) => commit(sessions, await id);
  adapter.rollbackTransaction = async (id) => rollback(sessions, await id);
};

/**
 * db-postgres with transactions that mean what they say: admitted, bounded in time, committed only when PostgreSQL
 * says so, a pool that outlives a restart of the database, and comparisons of text that need no marks. `db: steadyPostgres(postgresAdapter({...}))`.
 */
export const steadyPostgres = <A extends DatabaseAdapterObj>(adapter: A): A => ({
  ...adapter,
  init: (args: Parameters<A['init']>[0]) => {
    const made = adapter.init(args);
    makeSteady(made as unknown as Inside);
    return made;
  },
});
