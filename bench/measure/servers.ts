import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a server's process has used since it began. */
export type Usage = { statements: number; cpuMs: number; rssMb: number };
/** A statement as it went to PostgreSQL. */
export type Statement = { text: string; values: unknown[]; name?: string };
export type BenchServer = {
  name: string;
  url: string;
  pid: number;
  usage: () => Promise<Usage>;
  /** The statements that `work` causes. */
  record: (work: () => Promise<unknown>) => Promise<Statement[]>;
  /** Begins a CPU profile; the second call ends it and writes it to the file. */
  profile: (file: string) => Promise<void>;
  close: () => Promise<void>;
};

const START_LIMIT_MS = 120_000;
/** So much of what it last wrote is shown when it does not start. */
const TOLD = 3000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

type Reply = Usage & { n: number; recorded?: Statement[] };

const asking = (child: ChildProcess): ((ask: string, file?: string) => Promise<Reply>) => {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  child.on('message', (reply: Reply) => {
    waiting.get(reply.n)?.(reply);
    waiting.delete(reply.n);
  });
  return (ask, file) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, resolve);
      child.send({ ask, n: last, file }, (error) => error && reject(error));
    });
};

/**
 * One Node process with the counter preloaded, ready when this returns. It dies with the bench.
 * @param script relative to the project
 * @param ready path that answers 200 once it is
 */
export const startServer = async (name: string, script: string, ready: string, environment: Record<string, string>, folder: string): Promise<BenchServer> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const logFile = path.join(folder, `${name}.log`);
  const log = await open(logFile, 'w');
  const child = spawn(process.execPath, ['--import', path.resolve('bench/measure/preload.mjs'), path.resolve(script)], {
    stdio: ['ignore', log.fd, log.fd, 'ipc'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: url, ...environment },
  });
  await log.close();
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await Promise.race([gone, pause(10_000, undefined, { ref: false })]);
    kill();
    await gone;
    process.off('exit', kill);
  };
  const end = Date.now() + START_LIMIT_MS;
  while (!(await fetch(`${url}${ready}`).then(({ ok }) => ok, () => false))) {
    if (child.exitCode !== null || Date.now() > end) {
      await close();
      throw new Error(`${name} did not become ready:\n${(await readFile(logFile, 'utf8')).slice(-TOLD)}`);
    }
    await pause(100);
  }
  const ask = asking(child);
  return {
    name,
    url,
    pid: child.pid ?? 0,
    usage: () => ask('usage'),
    record: async (work) => {
      await ask('record');
      await work();
      return (await ask('recorded')).recorded ?? [];
    },
    profile: async (file) => void (await ask('profile', file)),
    close,
  };
};
