import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { createTestDatabase } from './database/createTestDatabase';
import { openSqlDoors, type SqlDoors } from './database/sqlDoors';
import { TEST_SEAL_KEYS } from './sealKeys';

export type Server = SqlDoors & {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** Its DATA_DIR: uploads lie in media/ below it. */
  dataDir: string;
  /** What it has written so far. */
  output: () => string;
  close: () => Promise<void>;
};

const START_LIMIT_MS = 90_000;
const STOP_LIMIT_MS = 20_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/**
 * The built product (dist/, .next/) as its own process on a database of its own: what browser and crash tests speak to.
 * `npm test` builds it before; alone: node scripts/test/build.mjs
 */
export const startServer = async (environment: Record<string, string> = {}): Promise<Server> => {
  const database = await createTestDatabase();
  const { closeSql, ...doors } = openSqlDoors(database);
  const dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-data-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['dist/server.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      PORT: String(port),
      PUBLIC_URL: url,
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      PAYLOAD_SECRET: 'test'.repeat(10), SEAL_KEYS: TEST_SEAL_KEYS,
      DATA_DIR: dataDir,
      // Where espeak-ng is installed, only tests that listen want it to work.
      SPEECH: 'off',
      ...environment,
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => void (output += chunk.toString()));
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  // A test process that dies must not leave a server behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);

  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await Promise.race([gone, pause(STOP_LIMIT_MS, undefined, { ref: false })]);
    kill();
    await gone;
    process.off('exit', kill);
    await closeSql();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };

  const end = Date.now() + START_LIMIT_MS;
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false);
    if (ready) break;
    if (child.exitCode !== null || Date.now() > end) {
      await close();
      throw new Error(`the built server did not become ready (is it built? node scripts/test/build.mjs):\n${output.slice(-4000)}`);
    }
    await pause(100);
  }
  return { ...doors, url, dataDir, output: () => output, close };
};
