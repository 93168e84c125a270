import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { isAlive, startMark } from './processes';

const folder = (keep: string) => path.join(keep, 'postgres-guests');

/**
 * The server and the command line may use one database at the same time.
 * Each signs in here; whoever leaves last stops PostgreSQL. A killed guest's line is not counted.
 */
export const signIn = async (keep: string): Promise<void> => {
  await mkdir(folder(keep), { recursive: true });
  // At once, or not: who leaves at this moment takes half a line for a dead guest's.
  const line = path.join(keep, `postgres-guest.${process.pid}.${randomUUID()}`);
  await writeFile(line, await startMark(process.pid));
  await rename(line, path.join(folder(keep), String(process.pid)));
};

/** Whether this process is signed in. */
export const isGuest = (keep: string): Promise<boolean> =>
  access(path.join(folder(keep), String(process.pid))).then(
    () => true,
    () => false,
  );

/** Signs out. @returns whether nobody else is left. */
export const signOut = async (keep: string): Promise<boolean> => {
  await rm(path.join(folder(keep), String(process.pid)), { force: true });
  let others = 0;
  for (const name of await readdir(folder(keep)).catch(() => [])) {
    const file = path.join(folder(keep), name);
    const pid = Number(name);
    const same = isAlive(pid) && (await startMark(pid)) === (await readFile(file, 'utf8').catch(() => ''));
    if (same) others += 1;
    else await rm(file, { force: true });
  }
  return others === 0;
};
