import { stat } from 'node:fs/promises';
import path from 'node:path';

import type { Account } from './account';

const EXECUTE_OWNER = 0o100;
const EXECUTE_GROUP = 0o010;
const EXECUTE_OTHERS = 0o001;

const mayPass = async (folder: string, account: NonNullable<Account>) => {
  const found = await stat(folder).catch(() => undefined);
  // A folder that is not there yet will be made by us, passable.
  if (found === undefined) return true;
  const bit = found.uid === account.uid ? EXECUTE_OWNER : found.gid === account.gid ? EXECUTE_GROUP : EXECUTE_OTHERS;
  return (found.mode & bit) !== 0;
};

/** Whether the account can walk down to this folder: a clone under /root (0700) is closed to everybody else. */
export const isReachable = async (folder: string, account: Account): Promise<boolean> => {
  if (account === undefined) return true;
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (!(await mayPass(at, account))) return false;
    if (at === path.dirname(at)) return true;
  }
};
