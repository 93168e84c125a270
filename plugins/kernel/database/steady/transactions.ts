import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Admission } from './admission';
import { CommitFailed } from './CommitFailed';
import { DatabaseBusy } from './DatabaseBusy';
import { outageOf } from './outage';

/** What is used of Drizzle's database object: enough to make another one on a single connection. */
type Drizzle = { dialect: unknown; session: { schema: unknown; options: unknown; dialect: unknown } };
type Maker<A extends unknown[], T> = new (...args: A) => T;

export type Session = { db: Drizzle; client: pg.PoolClient; leave: () => void };
export type Sessions = Map<string, Session>;
type Means = { pool: pg.Pool; drizzle: Drizzle; sessions: Sessions; admission: Admission };

/** The longest a request waits to begin; then it is told to come again (decision 0004). */
const WAIT_MS = 8000;
/** Nobody waits longer for a row that another transaction holds; nor does one hold rows while its process hangs. */
const BEGIN = `begin; set local lock_timeout = '8s'; set local idle_in_transaction_session_timeout = '60s'`;

/** The pool's own limit holds for all; this one is what is left of the request's. */
const connectWithin = async (pool: pg.Pool, ms: number): Promise<pg.PoolClient> => {
  const connecting = pool.connect();
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    limit = setTimeout(() => reject(new DatabaseBusy(WAIT_MS)), ms);
  });
  try {
    return await Promise.race([connecting, late]);
  } catch (error) {
    // It may come yet, with nobody waiting for it.
    void connecting.then((client) => client.release(), () => undefined);
    throw error;
  } finally {
    clearTimeout(limit);
  }
};

/** Drizzle on one connection, as its own `transaction` makes it. */
const drizzleOn = (client: pg.PoolClient, { session, dialect, constructor: Database }: Drizzle & { constructor: unknown }): Drizzle => {
  const Session = session.constructor as Maker<unknown[], unknown>;
  return new (Database as Maker<unknown[], Drizzle>)(dialect, new Session(client, session.dialect, session.schema, session.options), session.schema);
};

/** @returns the transaction's name. @throws DatabaseBusy, or what the connection said */
export const begin = async ({ pool, drizzle, sessions, admission }: Means): Promise<string> => {
  const from = performance.now();
  const leave = await admission.enter(WAIT_MS);
  let client: pg.PoolClient | undefined;
  try {
    client = await connectWithin(pool, Math.max(1000, WAIT_MS - (performance.now() - from)));
    await client.query(BEGIN);
    const id = randomUUID();
    sessions.set(id, { db: drizzleOn(client, drizzle), client, leave });
    return id;
  } catch (error) {
    // Drizzle would keep a client whose BEGIN failed for ever.
    client?.release(true);
    leave();
    throw error;
  }
};

/** Taken out first: nothing may be written through it any more. */
const take = (sessions: Sessions, id: string): Session | undefined => {
  const session = sessions.get(id);
  sessions.delete(id);
  return session;
};

/**
 * Commits, and does not say so unless PostgreSQL did. Payload's own adapter catches what COMMIT throws and answers
 * "created": a deferred check or a lost connection would lose what was acknowledged.
 * @throws CommitFailed, or the error of a deferred check
 */
export const commit = async (sessions: Sessions, id: string): Promise<void> => {
  const session = take(sessions, id);
  if (!session) return;
  const { client, leave } = session;
  let broken = false;
  try {
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new CommitFailed('undone');
  } catch (error) {
    if (error instanceof CommitFailed) throw error;
    broken = outageOf(error) === 'away' || typeof (error as { code?: unknown }).code !== 'string';
    throw broken ? new CommitFailed('unknown', error) : error;
  } finally {
    client.release(broken);
    leave();
  }
};

/** Never throws: a connection that cannot roll back is closed, which does the same. */
export const rollback = async (sessions: Sessions, id: string): Promise<void> => {
  const session = take(sessions, id);
  if (!session) return;
  const { client, leave } = session;
  const failed = await client.query('rollback').then(() => false, () => true);
  client.release(failed);
  leave();
};
