import { stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { say } from '../say';
import { adopt } from './adopt';
import { urlOf } from './connect';
import { EmbeddedPostgresError } from './EmbeddedPostgresError';
import { signIn, signOut } from './guests';
import { initialise } from './initialise';
import { keepRunning } from './keepRunning';
import { launch } from './launch';
import { keepPasswords } from './passwords';
import { preparePlaces, type Places } from './places';
import { APP, DATABASE, ensureRoles, OWNER } from './roles';
import { readPostmaster } from './postmasterFile';
import { isAlive } from './processes';
import { runTool } from './runTool';

export type EmbeddedPostgresOptions = {
  /** Holds the data and what we know about it. Made when missing. */
  dataDir: string;
  /** Told of each step, in words. */
  log?: (message: string) => void;
  /** Extra server settings, e.g. `{fsync: 'off'}` for tests. */
  settings?: Record<string, string>;
};

export type EmbeddedPostgres = {
  /** Owns the database: migrations. */
  ownerUrl: string;
  /** The product's role, without DDL. */
  appUrl: string;
  /** Superuser on database `postgres`: tests make and drop databases with it. */
  superUrl: string;
  /** True when a PostgreSQL left over by a killed process (or used by another one) was taken over. */
  adopted: boolean;
  /** Stops PostgreSQL, unless another process of ours still uses it. */
  stop: () => Promise<void>;
};

const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 200;

/** Adopts, else launches; a port taken meanwhile or the remains of a killed one pass with a little patience. */
const adoptOrLaunch = async (places: Places, password: string, settings: Record<string, string>) => {
  let log = '';
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = await adopt(places, password);
    if (port !== undefined) return { port, adopted: true };
    const launched = await launch(places, { superPassword: password, settings });
    if (launched.ok) return { port: launched.port, adopted: false };
    log = launched.log;
    await sleep(FIRST_PAUSE_MS * 2 ** attempt);
  }
  throw new EmbeddedPostgresError('notStarted', { log });
};

const stopPostgres = async (places: Places) => {
  const found = await readPostmaster(places.data);
  if (found === undefined || !isAlive(found.pid)) return;
  const stop = (mode: string) => runTool(places, 'pg_ctl', ['stop', '-D', places.data, '-m', mode, '-w', '-t', '15']);
  // "fast" cuts connections and writes everything down; "immediate" leaves it to the recovery of the next start.
  await stop('fast').catch(() => stop('immediate'));
};

/**
 * Starts the PostgreSQL that npm brought along, on 127.0.0.1 and a free port, with a role for migrations and one for the product.
 * When it dies while we live, it is started again on the same port.
 * @throws EmbeddedPostgresError
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const { log = () => undefined, settings = {} } = options;
  const places = await preparePlaces(options.dataDir);
  const exists = await stat(path.join(places.data, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  const passwords = await keepPasswords(places.keep, exists);
  if (!exists) {
    log(say('postgres.initialising', { folder: places.data }));
    await initialise(places, passwords.superuser, settings.fsync !== 'off');
  }
  await signIn(places.keep);
  const { port, adopted } = await adoptOrLaunch(places, passwords.superuser, settings).catch(async (error: unknown) => {
    await signOut(places.keep);
    throw error;
  });
  if (adopted) log(say('postgres.adopted'));
  const superuser = { port, user: 'postgres', password: passwords.superuser, database: 'postgres' };
  await ensureRoles(superuser, passwords);
  const keeper = keepRunning({ places, port, superPassword: passwords.superuser, settings, log });
  return {
    ownerUrl: urlOf({ port, user: OWNER, password: passwords.owner, database: DATABASE }),
    appUrl: urlOf({ port, user: APP, password: passwords.app, database: DATABASE }),
    superUrl: urlOf(superuser),
    adopted,
    stop: async () => {
      await keeper.stop();
      if (await signOut(places.keep)) await stopPostgres(places);
    },
  };
};
