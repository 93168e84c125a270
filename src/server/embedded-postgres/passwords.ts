import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { EmbeddedPostgresError } from './EmbeddedPostgresError';

export type Passwords = { superuser: string; owner: string; app: string };

const random = () => randomBytes(24).toString('base64url');

/** Made at the first start, kept beside the data, readable by us alone. */
export const keepPasswords = async (keep: string, databaseExists: boolean): Promise<Passwords> => {
  const file = path.join(keep, 'postgres-passwords.json');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as Passwords;
  if (databaseExists) throw new EmbeddedPostgresError('passwordsLost', { file });
  const passwords = { superuser: random(), owner: random(), app: random() };
  await writeFile(file, JSON.stringify(passwords), { mode: 0o600, flag: 'wx' });
  return passwords;
};
