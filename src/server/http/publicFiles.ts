import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Addresses of the files in public/, as they stand at the start. */
export const publicFiles = (folder = 'public'): Set<string> => {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return new Set();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(
    names.filter((name) => statSync(path.join(folder, name)).isFile()).map((name) => `/${name.split(path.sep).join('/')}`),
  );
};
