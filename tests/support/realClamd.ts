import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { EICAR } from './fakeClamd';

/** What real clamd calls it: the signature is ours, and of a kind that is not official. */
export const SIGNATURE = 'Handbook.Test.EICAR.UNOFFICIAL';
const PROGRAM = '/usr/sbin/clamd';
const START_MS = 60_000;

export type RealClamd = { url: string; start: () => Promise<void>; stop: () => Promise<void>; close: () => Promise<void> };

const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const line = connect(socket);
    line.once('error', () => resolve(false));
    line.once('connect', () => line.write('zPING\0'));
    line.once('data', (data) => {
      line.destroy();
      resolve(data.toString().startsWith('PONG'));
    });
  });

/**
 * Debian's clamd with one signature of our own, EICAR anywhere in a file, on a socket of its own; not started yet. Its real database needs a network.
 * @throws where it is not installed: says how
 */
export const prepareClamd = async (): Promise<RealClamd> => {
  if (!existsSync(PROGRAM)) throw new Error('clamd is not installed: node scripts/clamav.mjs (as root on Debian), or apt-get install clamav-daemon');
  const folder = await mkdtemp(path.join(tmpdir(), 'handbook-clamd-'));
  await chmod(folder, 0o755);
  const [socket, config] = [path.join(folder, 'clamd.sock'), path.join(folder, 'clamd.conf')];
  await writeFile(path.join(folder, 'ours.ndb'), `Handbook.Test.EICAR:0:*:${EICAR.toString('hex')}\n`);
  await writeFile(config, [`LocalSocket ${socket}`, `DatabaseDirectory ${folder}`, 'Foreground yes', 'StreamMaxLength 26M', 'MaxThreads 2', 'FixStaleSocket yes', 'ConcurrentDatabaseReload no', ''].join('\n'));
  let child: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    const own = child;
    child = undefined;
    if (!own || own.exitCode !== null) return;
    await new Promise<void>((resolve) => {
      own.once('exit', () => resolve());
      own.kill('SIGKILL');
    });
  };
  return {
    url: `unix://${socket}`,
    stop,
    start: async () => {
      let said = '';
      const own = spawn(PROGRAM, ['--config-file', config], { stdio: ['ignore', 'pipe', 'pipe'] });
      child = own;
      for (const stream of [own.stdout, own.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()));
      const begin = performance.now();
      while (!(await answers(socket))) {
        if (own.exitCode !== null || performance.now() - begin > START_MS) throw new Error(`clamd did not start: ${said}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    close: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
