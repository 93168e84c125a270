import { createHash } from 'node:crypto';
import { chmod, chown, cp, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

import { chooseAccount, type Account } from './account';
import { findNativeFolder } from './binaries';
import { isReachable } from './reachable';

/** Where everything of one embedded database lies. */
export type Places = {
  account: Account;
  /** PostgreSQL's own bin/, lib/, share/. */
  native: string;
  /** PostgreSQL's data folder; belongs to `account`. */
  data: string;
  /** Our own files about it (passwords, log, guests); belongs to us. */
  keep: string;
};

const FALLBACK = '/var/lib/so-tay-dang-vien';

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );

/** A copy of the binaries where the other account can run them. Made once per version (40 MB, under a second). */
const reachableCopy = async (native: string) => {
  const { mtimeMs } = await stat(path.join(native, 'bin', 'postgres'));
  const copy = path.join(FALLBACK, `native-${createHash('sha256').update(`${native}:${mtimeMs}`).digest('hex').slice(0, 12)}`);
  if (!(await exists(path.join(copy, 'complete')))) {
    await cp(native, copy, { recursive: true, verbatimSymlinks: true, force: true });
    await chmod(copy, 0o755);
    await mkdir(path.join(copy, 'complete'), { recursive: true });
  }
  return copy;
};

/** Decides the places and makes the folders. The same dataDir always yields the same places. */
export const preparePlaces = async (dataDir: string): Promise<Places> => {
  const account = await chooseAccount();
  const keep = path.resolve(dataDir);
  await mkdir(keep, { recursive: true, mode: 0o755 });
  const installed = await findNativeFolder();
  const native = (await isReachable(path.join(installed, 'bin'), account)) ? installed : await reachableCopy(installed);
  const elsewhere = path.join(FALLBACK, createHash('sha256').update(keep).digest('hex').slice(0, 12));
  const parent = (await isReachable(keep, account)) ? keep : elsewhere;
  const room = path.join(parent, 'postgres');
  await mkdir(room, { recursive: true, mode: 0o755 });
  if (account !== undefined) await chown(room, account.uid, account.gid);
  return { account, native, data: path.join(room, 'data'), keep };
};
