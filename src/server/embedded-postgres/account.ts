import { readFile } from 'node:fs/promises';

import { EmbeddedPostgresError } from './EmbeddedPostgresError';

/** The system account PostgreSQL runs under; undefined means our own. */
export type Account = { uid: number; gid: number } | undefined;

const CANDIDATES = ['postgres', 'node', 'nobody'];

/** PostgreSQL refuses to run as root, so root lends it another account of this machine. */
export const chooseAccount = async (): Promise<Account> => {
  if (process.getuid?.() !== 0) return undefined;
  const lines = (await readFile('/etc/passwd', 'utf8').catch(() => '')).split('\n').map((line) => line.split(':'));
  for (const name of CANDIDATES) {
    const entry = lines.find(([login]) => login === name);
    if (entry !== undefined) return { uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new EmbeddedPostgresError('noAccount', { names: CANDIDATES.join(', ') });
};
