// Stops the bench's PostgreSQL and removes its folder when the bench ends, however it ends: its standard input closes then.
// node keeper.mjs <postgres data folder> <folder to remove, or nothing>
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const [data, folder] = process.argv.slice(2);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

const postmaster = () => {
  try {
    const pid = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
};

const end = async () => {
  const pid = postmaster();
  // What is thrown away need not be written down (SIGQUIT); what is kept is shut down in order (SIGINT).
  if (pid !== undefined) process.kill(pid, folder ? 'SIGQUIT' : 'SIGINT');
  for (let tries = 0; tries < 300 && postmaster() !== undefined; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(0);
};
process.stdin.resume();
process.stdin.once('close', end);
