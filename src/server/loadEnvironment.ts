import { existsSync } from 'node:fs';

import { EnvironmentError, readEnvironment, type Environment } from '../../plugins/kernel/environment';

/** Exit code of a start that failed. */
const FAILED = 1;

/** Reads .env and the environment; a wrong value is told in one line each, and the process ends. */
export const loadEnvironment = (): Environment => {
  if (existsSync('.env')) process.loadEnvFile('.env');
  try {
    return readEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(FAILED);
  }
};
