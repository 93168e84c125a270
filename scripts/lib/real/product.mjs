import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A first start may have to build the admin. */
const START_LIMIT_MS = 600_000;
const STOP_LIMIT_MS = 30_000;

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

const collect = (child, onLine) => {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      onLine?.(String(chunk));
    });
  }
  return () => output;
};

/**
 * The whole product as `npm start` gives it, on an embedded database and a data folder of its own, without the
 * demonstration. `close` stops it and takes the folder away.
 * @param onOutput gets what the start says
 * @param built starts what is in dist/ and .next/ as it is, instead of building what changed
 */
export const openProduct = async (onOutput, { built = false } = {}) => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-real-'));
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    // Nothing of the caller's database or secrets.
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_URL: url,
    HANDBOOK_DEMO: 'off',
    INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
  };

  /** `handbook <args>`; joins the running server's database. @returns exit code and all it said */
  const handbook = (args, { input = '', variables = {} } = {}) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['scripts/handbook.mjs', ...args], { env: { ...env, ...variables }, stdio: ['pipe', 'pipe', 'pipe'] });
      const output = collect(child);
      child.stdin.end(input);
      child.once('close', (code) => resolve({ code, output: output() }));
    });

  const child = spawn(process.execPath, [built ? 'dist/server.mjs' : 'scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const output = collect(child, onOutput);
  const gone = new Promise((resolve) => void child.once('exit', resolve));
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended.
    }
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);

  const close = async () => {
    signal('SIGTERM');
    await Promise.race([gone, pause(STOP_LIMIT_MS, undefined, { ref: false })]);
    kill();
    await gone;
    process.off('exit', kill);
    await rm(dataDir, { recursive: true, force: true });
  };

  for (const end = Date.now() + START_LIMIT_MS; ; ) {
    if (await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)) return { url, handbook, close, output };
    if (child.exitCode !== null || Date.now() > end) {
      await close();
      throw new Error(`the product did not start:\n${output().slice(-4000)}`);
    }
    await pause(250);
  }
};
