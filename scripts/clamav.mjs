// Finds clamd for the tests that scan; on a machine where we are root, installs Debian's. The tests bring a signature of their own: no database is fetched.
// npm test uses it; `node scripts/clamav.mjs` says what is missing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PLACES = ['/usr/sbin/clamd', 'clamd'];
const find = () => PLACES.find((name) => spawnSync(name, ['--version'], { timeout: 60_000, stdio: 'ignore' }).status === 0);

/** @returns the program, or undefined where it is not there and could not be installed */
export const findClamd = () => {
  const found = find();
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'];
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'clamav-daemon'], { env, stdio });
  } catch {
    return find();
  }
  return find();
};

export const CLAMD_MISSING = 'Không tìm thấy clamd cho các kiểm thử quét mã độc. Cài gói clamav-daemon (Debian: apt-get install clamav-daemon) rồi chạy lại.';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = findClamd();
  if (!found) process.stderr.write(`${CLAMD_MISSING}\n`);
  process.exit(found ? 0 : 1);
}
