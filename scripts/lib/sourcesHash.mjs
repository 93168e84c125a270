import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Everything the admin is built from. Server, command line and demonstration are bundled apart, in milliseconds; SQL is read when it runs. */
const SOURCES = ['src', 'plugins', 'collections', 'migrations', 'payload.config.ts', 'next.config.mjs', 'package-lock.json'];
const NOT_IN_THE_ADMIN = new Set(['src/server', 'src/cli', 'src/demo', 'migrations/sql']);
const SKIPPED = new Set(['tests', 'node_modules', '.DS_Store']);

const filesUnder = (place) => {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [place];
  return readdirSync(place)
    .sort()
    .filter((name) => !SKIPPED.has(name))
    .map((name) => path.posix.join(place, name))
    .filter((each) => !NOT_IN_THE_ADMIN.has(each))
    .flatMap(filesUnder);
};

/** One value for names and contents of all sources; Node's version too, because the build depends on it. */
export const sourcesHash = () => {
  const hash = createHash('sha1').update(process.version);
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
};
