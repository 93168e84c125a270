import { chown, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Places } from './places';
import { runTool } from './runTool';

/** Letters beyond ASCII need a UTF-8 character type; its name differs between systems. */
const characterType = process.platform === 'linux' ? 'C.UTF-8' : process.platform === 'darwin' ? 'UTF-8' : 'C';

/**
 * Makes the data folder. It is built beside its place and moved there when whole,
 * so that a kill in the middle leaves nothing that looks like a database.
 * Order is by code point (COLLATE "C"); Vietnamese order is asked for with "vi-x-icu" where people see it.
 */
export const initialise = async (places: Places, superPassword: string, sync: boolean): Promise<void> => {
  const partial = `${places.data}.partial`;
  const passwordFile = path.join(path.dirname(places.data), `pw-${process.pid}`);
  await rm(partial, { recursive: true, force: true });
  await writeFile(passwordFile, superPassword, { mode: 0o600 });
  try {
    if (places.account !== undefined) await chown(passwordFile, places.account.uid, places.account.gid);
    await runTool(places, 'initdb', [
      `--pgdata=${partial}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${characterType}`,
      '--no-instructions',
      ...(sync ? [] : ['--no-sync']),
    ]);
    await rename(partial, places.data);
  } finally {
    await rm(passwordFile, { force: true });
  }
};
