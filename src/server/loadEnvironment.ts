import { existsSync, readFileSync } from 'node:fs';

import { EnvironmentError, readEnvironment, type Environment } from '../../plugins/kernel/environment';

/** Exit code of a start that failed. */
const FAILED = 1;

/** A secret as a container is given it, in a file. One that cannot be read is as wrong as one that holds something else. */
const fromFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim() || '-';
  } catch {
    return '-';
  }
};

/** Reads .env and the environment; a wrong value is told in one line each, and the process ends. */
export const loadEnvironment = (): Environment => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  const { SEAL_KEYS, SEAL_KEYS_FILE } = process.env;
  try {
    return readEnvironment({ ...process.env, ...(!SEAL_KEYS && SEAL_KEYS_FILE ? { SEAL_KEYS: fromFile(SEAL_KEYS_FILE) } : {}) });
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(FAILED);
  }
};
