import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { urlOf } from '../../src/server/embedded-postgres/connect';
import { OWNER, DATABASE } from '../../src/server/embedded-postgres/roles';
import { readPostmaster } from '../../src/server/embedded-postgres/postmasterFile';
import { tail } from './tail';
import { TEST_SEAL_KEYS } from '../support/sealKeys';

export const SECRET = 'crash'.repeat(8);
const READY_MS = 120_000;

export type Product = {
  url: string;
  dataDir: string;
  start: () => Promise<void>;
  /** kill -9; its PostgreSQL lives on. */
  killApp: () => Promise<void>;
  /** In order, by SIGTERM. */
  stop: () => Promise<void>;
  /** The server's process. */
  pid: () => number;
  /** The number of PostgreSQL's first process. */
  postmaster: () => Promise<number>;
  /** @returns how long it took, in ms. @throws when it never becomes ready */
  untilReady: () => Promise<number>;
  /** The schema's owner. The port changes when PostgreSQL is started anew. */
  ownerUrl: () => Promise<string>;
  /** Runs a command of the product's command line. */
  handbook: (...args: string[]) => Promise<Ended>;
  /** The same, to be killed. */
  begin: (...args: string[]) => { ended: Promise<Ended>; kill: () => void };
};

export type Ended = { code: number; output: string };

export type ProductOptions = {
  dataDir: string;
  port: number;
  log: string;
  /** Beside the product's own variables; NODE_OPTIONS for a preload. */
  environment?: Record<string, string>;
};

/** The built product with an embedded PostgreSQL of its own: what is killed here is what people run. */
export const createProduct = ({ dataDir, port, log, environment: more = {} }: ProductOptions): Product => {
  const url = `http://localhost:${port}`;
  const data = path.join(dataDir, 'postgres', 'data');
  let child: ChildProcess | undefined;
  let gone: Promise<void> = Promise.resolve();
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    NODE_ENV: 'production',
    PORT: String(port),
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: SECRET, SEAL_KEYS: TEST_SEAL_KEYS,
    HANDBOOK_DEMO: 'off',
    SPEECH: 'off',
    HANDBOOK_ADMIN: 'off',
    LOG_LEVEL: 'warn',
    ...more,
  };

  const untilReady = async (): Promise<number> => {
    const begin = performance.now();
    for (;;) {
      const ready = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(5000) }).then(({ ok }) => ok, () => false);
      const ms = performance.now() - begin;
      if (ready) return ms;
      if (child?.exitCode !== null || ms > READY_MS) throw new Error(`the server did not become ready:\n${await tail(log)}`);
      await pause(50);
    }
  };

  process.once('exit', () => child?.kill('SIGKILL'));
  const begin: Product['begin'] = (...args) => {
    const command = spawn(process.execPath, ['dist/cli.mjs', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
    let output = '';
    for (const stream of [command.stdout, command.stderr]) stream.on('data', (chunk: Buffer) => void (output += chunk.toString()));
    const kill = (): void => void command.kill('SIGKILL');
    process.once('exit', kill);
    const ended = new Promise<Ended>((resolve) => {
      command.once('exit', (code) => {
        process.off('exit', kill);
        resolve({ code: code ?? 1, output });
      });
    });
    return { ended, kill };
  };
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    child?.kill(signal);
    await gone;
    child = undefined;
  };

  return {
    url,
    dataDir,
    start: async () => {
      const started = spawn(process.execPath, ['dist/server.mjs'], { stdio: ['ignore', 'pipe', 'pipe'], env: environment });
      for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk: Buffer) => appendFileSync(log, chunk));
      gone = new Promise((resolve) => void started.once('exit', () => resolve()));
      child = started;
      await untilReady();
    },
    pid: () => child?.pid ?? 0,
    killApp: () => kill('SIGKILL'),
    stop: () => kill('SIGTERM'),
    postmaster: async () => {
      const found = await readPostmaster(data);
      if (!found) throw new Error(`no PostgreSQL runs in ${data}`);
      return found.pid;
    },
    untilReady,
    ownerUrl: async () => {
      const { owner } = JSON.parse(await readFile(path.join(dataDir, 'postgres-passwords.json'), 'utf8')) as { owner: string };
      const found = await readPostmaster(data);
      if (!found) throw new Error(`no PostgreSQL runs in ${data}`);
      return urlOf({ port: found.port, user: OWNER, password: owner, database: DATABASE });
    },
    handbook: (...args) => begin(...args).ended,
    begin,
  };
};
