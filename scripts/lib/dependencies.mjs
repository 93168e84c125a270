import { readFile } from 'node:fs/promises';

import { run } from './run.mjs';
import { step, words } from './words.mjs';

const packagesOf = async (file) => JSON.parse(await readFile(file, 'utf8')).packages;

/** Compares npm's own record of what is installed with the lock file; foreign-platform packages may be missing. */
const installed = async () => {
  try {
    const [wanted, there] = await Promise.all([packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json')]);
    return Object.entries(wanted).every(([name, { version, optional, devOptional, peer }]) => {
      if (name === '') return true;
      return there[name] === undefined ? Boolean(optional || devOptional || peer) : there[name].version === version;
    });
  } catch {
    return false;
  }
};

// Whatever NODE_ENV says: the build needs the development packages, the database an optional one.
const ALL = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];

/** Installs what package-lock.json names, unless it is there. */
export const ensureDependencies = async () => {
  if (await installed()) return;
  step(words.installing);
  if ((await run('npm', ['ci', '--loglevel=silent', ...ALL])) === 0) return;
  step(words.installingAgain);
  if ((await run('npm', ['install', '--no-save', '--loglevel=error', ...ALL])) === 0) return;
  process.stderr.write(`${words.installFailed}\n`);
  process.exit(1);
};
