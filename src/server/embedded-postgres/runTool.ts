import { execFile } from 'node:child_process';
import path from 'node:path';

import { EmbeddedPostgresError } from './EmbeddedPostgresError';
import type { Places } from './places';

/** Only what the binaries need: our own secrets and PG* variables of the caller must not reach them. */
export const cleanEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  // Of no use to it, but Next's types want one in every environment.
  NODE_ENV: process.env.NODE_ENV,
  ...(process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot, TEMP: process.env.TEMP } : {}),
});

export const toolPath = (places: Places, tool: string) =>
  path.join(places.native, 'bin', process.platform === 'win32' ? `${tool}.exe` : tool);

/** Runs initdb or pg_ctl to its end under PostgreSQL's account. */
export const runTool = (places: Places, tool: 'initdb' | 'pg_ctl', args: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const options = { cwd: path.dirname(places.data), env: cleanEnvironment(), ...places.account };
    execFile(toolPath(places, tool), args, options, (error, stdout, stderr) => {
      if (error === null) resolve();
      else
        reject(new EmbeddedPostgresError('tool', { tool, output: `${stdout}\n${stderr}`.trim().slice(-1500) || error.message }));
    });
  });
