// Finds espeak-ng and lame for the tests that record; on a machine where we are root, installs Debian's.
// npm test uses it; `node scripts/speech.mjs` says what is missing. Both run beside the product and are no part of it.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PROGRAMS = ['espeak-ng', 'lame'];

const runs = (name) => spawnSync(name, ['--version'], { timeout: 60_000, stdio: 'ignore' }).status === 0;
const missing = () => PROGRAMS.filter((name) => !runs(name));

/** @returns names of the programs that are not there and could not be installed */
export const findSpeech = () => {
  const wanted = missing();
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return wanted;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'];
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { env, stdio });
  } catch {
    return missing();
  }
  return missing();
};

export const speechMissing = (names) => `Không tìm thấy ${names.join(', ')} cho các kiểm thử ghi âm. Cài các gói đó (Debian: apt-get install ${names.join(' ')}) rồi chạy lại.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = findSpeech();
  if (names.length > 0) process.stderr.write(`${speechMissing(names)}\n`);
  process.exit(names.length === 0 ? 0 : 1);
}
