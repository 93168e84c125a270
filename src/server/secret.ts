import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A value made once and kept in DATA_DIR, readable by its owner alone. */
export const keepSecret = async (dataDir: string, name: string, make: () => string): Promise<string> => {
  const file = path.join(dataDir, name);
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  if (kept !== '') return kept;
  await mkdir(dataDir, { recursive: true });
  const value = make();
  await writeFile(file, `${value}\n`, { mode: 0o600 });
  return value;
};

/** Without it, sessions would end at each restart. */
export const keepSessionSecret = (dataDir: string) => keepSecret(dataDir, 'secret', () => randomBytes(32).toString('hex'));

/** By which files for exchange partners are signed; with a database of its own the operator gives it, the same to every process. */
export const keepExchangeKeys = (dataDir: string) => keepSecret(dataDir, 'exchange-keys', () => `k1:${randomBytes(32).toString('base64')}`);

/** Without them, whatever was sealed is lost: kept beside the embedded database, and in its backup. */
export const keepSealKeys = (dataDir: string) => keepSecret(dataDir, 'seal-keys', () => `k1:${randomBytes(32).toString('base64')}`);
