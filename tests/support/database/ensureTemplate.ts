import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type pg from 'pg';

import { APP, OWNER } from '../../../src/server/embedded-postgres/roles';
import { TEMPLATE_PREFIX, withDatabase } from './names';
import { WITHOUT_SECOND_FACTOR } from '../withoutSecondFactor';
import { TEST_SEAL_KEYS } from '../sealKeys';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(path.join(folder, entry.name)) : [path.join(folder, entry.name)]))
    .sort();

const migrationsHash = (): string => {
  const hash = createHash('sha256');
  for (const file of filesUnder('migrations')) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.update(WITHOUT_SECOND_FACTOR).digest('hex').slice(0, 16);
};

/** What PostgreSQL said last; Payload's log leaves the reason of a failed statement out. */
const databaseErrors = (): string =>
  readFileSync('.cache/test-postgres/postgres.log', 'utf8').split('\n').filter((line) => line.includes('ERROR')).slice(-3).join('\n');

const MIGRATION_LIMIT_MS = 180_000;

/** Payload ends its process when a migration fails, so it gets one of its own. */
const migrate = (script: string, ownerUrl: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // lexical's builds for Node await imports of their own while they load; Node 20 deadlocks on them now and then.
    const child = spawn(process.execPath, ['--conditions=production', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: ownerUrl, PAYLOAD_SECRET: 'test'.repeat(10), SEAL_KEYS: TEST_SEAL_KEYS, PAYLOAD_MIGRATING: 'true' },
    });
    const limit = setTimeout(() => child.kill('SIGKILL'), MIGRATION_LIMIT_MS);
    let output = '';
    const collect = (chunk: Buffer): void => void (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      if (code === 0 && output.includes('template ready')) resolve();
      else reject(new Error(`the test template could not be migrated (exit ${code}):\n${output.slice(-4000)}\n${databaseErrors()}`));
    });
  });

type Means = { ownerUrl: string; migrateScript: string };

/** @returns the name of a database with every migration applied and the product's role admitted; nobody can connect to it. */
export const ensureTemplate = async (client: pg.Client, { ownerUrl, migrateScript }: Means): Promise<string> => {
  const name = `${TEMPLATE_PREFIX}${migrationsHash()}`;
  // Two runs at once (another terminal) share the server and must not both make it. Held until this connection ends.
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and not datallowconn', [name]);
  if (rowCount === 1) return name;
  // Half a template, from a run that was killed.
  await client.query(`drop database if exists "${name}" with (force)`);
  await client.query(`create database "${name}" owner ${OWNER}`);
  try {
    await client.query(`revoke all on database "${name}" from public`);
    await client.query(`grant connect on database "${name}" to ${APP}`);
    await migrate(migrateScript, withDatabase(ownerUrl, name));
    await client.query(`alter database "${name}" allow_connections false`);
  } catch (error) {
    await client.query(`drop database if exists "${name}" with (force)`);
    throw error;
  }
  return name;
};
