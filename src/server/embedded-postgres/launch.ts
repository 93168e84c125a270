import { spawn } from 'node:child_process';
import { open, readFile, stat, truncate } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { totalmem } from 'node:os';
import path from 'node:path';

import { endOrphans, heldByOrphans } from './endOrphans';
import type { Places } from './places';
import { readPostmaster } from './postmasterFile';
import { cleanEnvironment, toolPath } from './runTool';
import { waitUntilReady } from './waitUntilReady';

const LOG_LIMIT_BYTES = 10_000_000;

/** Port 0 lets the system choose one that is free. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** MB of pages that PostgreSQL keeps: a sixteenth of the machine's memory, taken only as it is used. Its own default is 128. */
const sharedBuffers = (): number => Math.min(1024, Math.max(128, Math.floor(totalmem() / 16 / 2 ** 20)));

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Statements and DETAIL lines hold people's data; the log keeps the error alone.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  shared_buffers: `${sharedBuffers()}MB`,
  // Checkpoints every gigabyte made an import of half a million members write most pages several times over.
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  // A statement whose asker was killed ends within seconds, and with it what it has locked. Windows cannot look.
  ...(process.platform !== 'win32' && { client_connection_check_interval: '5s' }),
};

export type Launched = { ok: true; port: number } | { ok: false; log: string };

export type Launch = {
  superPassword: string;
  /** Beside our own. */
  settings: Record<string, string>;
  /** Where it answered before it died; whoever is connected looks for it there. @default a free one */
  port?: number | undefined;
  /** Asked while it starts: nobody wants it any more. */
  cancelled?: () => boolean;
};

/**
 * Starts PostgreSQL in a process group of its own (Ctrl-C in the terminal must reach us first) with its
 * output in a file: a pipe would break when we are killed and it lives on.
 */
export const launch = async (places: Places, { superPassword, settings: extra, port: wanted, cancelled = () => false }: Launch): Promise<Launched> => {
  const port = wanted ?? (await freePort());
  const logFile = path.join(places.keep, 'postgres.log');
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_LIMIT_BYTES) await truncate(logFile);
  const log = await open(logFile, 'a', 0o600);
  const flags = Object.entries({ ...settings, port: String(port), ...extra }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  let gone = false;
  let pid: number | undefined;
  try {
    const child = spawn(toolPath(places, 'postgres'), ['-D', places.data, ...flags], {
      cwd: path.dirname(places.data),
      env: cleanEnvironment(),
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      ...places.account,
    });
    child.once('exit', () => (gone = true));
    child.once('error', () => (gone = true));
    child.unref();
    pid = child.pid;
  } finally {
    await log.close();
  }
  const address = { port, user: 'postgres', password: superPassword, database: 'postgres' };
  // Another one may answer there: ours is the one that the folder names.
  if ((await waitUntilReady(address, () => gone || cancelled())) && (await readPostmaster(places.data))?.pid === pid) return { ok: true, port };
  const said = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-6).join('\n');
  // The next attempt finds the way free.
  if (heldByOrphans(said)) await endOrphans(places);
  return { ok: false, log: said };
};
