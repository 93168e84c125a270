import { spawn } from 'node:child_process';
import path from 'node:path';

import pg from 'pg';

import { StartError } from '../StartError';
import type { Steps } from '../steps';
import { knownMigrations, migrationState } from './migrationState';

/** @returns the exit code of `handbook migrate` */
const runMigrations = (): Promise<number> =>
  new Promise((resolve, reject) => {
    // Payload ends its process when a migration fails, so it gets one of its own. It finds both URLs in process.env.
    const child = spawn(process.execPath, [path.resolve('dist/cli.mjs'), 'migrate'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const killChild = () => child.kill('SIGKILL');
    process.once('exit', killChild);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('exit', killChild);
      resolve(code ?? (signal === null ? 1 : 128));
    });
  });

/**
 * Brings the schema up to date under the owner's role; the product's own role may not.
 * @throws StartError when a migration fails, or when the database is newer than this code
 */
export const migrateIfNeeded = async (ownerUrl: string, steps: Steps): Promise<void> => {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const state = await migrationState(client, await knownMigrations()).finally(() => client.end());
  if (state.ahead.length > 0) throw new StartError('start.migrationsAhead', { names: state.ahead.join(', ') });
  if (state.pending.length === 0) {
    steps.step('start.migrationsNone', { count: state.known });
    return;
  }
  steps.step('start.migrations', { count: state.pending.length });
  const code = await runMigrations();
  if (code !== 0) throw new StartError('start.migrationsFailed', { code });
};
