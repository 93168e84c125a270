import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Where the bench's databases lie. Root lends PostgreSQL another account, which must be able to reach the folder; everybody
 * else keeps it in the project's own cache.
 */
export const benchFolder = async (): Promise<string> => {
  const folder = process.getuid?.() === 0 && process.platform === 'linux' ? '/var/lib/handbook-bench' : path.resolve('.cache/bench-databases');
  await mkdir(folder, { recursive: true, mode: 0o755 });
  return folder;
};
