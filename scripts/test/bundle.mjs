// dist/ as the sources say now, for tests that start the server without the admin. One process at a time; nothing is done when it is fresh.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { bundle } from '../lib/bundle.mjs';

process.chdir(path.resolve(import.meta.dirname, '..', '..'));

const LOCK = '.cache/bundle.lock';
const STALE_MS = 60_000;
const SOURCES = ['src', 'plugins', 'collections', 'migrations', 'payload.config.ts'];

const newest = (place) => {
  const found = statSync(place);
  if (found.isFile()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
};
const age = (place) => Date.now() - (statSync(place, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());

mkdirSync('.cache', { recursive: true });
for (;;) {
  try {
    mkdirSync(LOCK);
    break;
  } catch {
    // Left by one that was killed.
    if (age(LOCK) > STALE_MS) rmSync(LOCK, { recursive: true, force: true });
    await pause(50);
  }
}
try {
  const built = statSync('dist/server.mjs', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...SOURCES.map(newest)) > built) await bundle({ quiet: true });
} finally {
  rmSync(LOCK, { recursive: true, force: true });
}
