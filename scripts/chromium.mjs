// Finds Chromium for the browser tests; on a machine where we are root, installs Debian's.
// npm run test:browser and npm test use it; `node scripts/chromium.mjs` prints where it is.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const onPath = () => {
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? '').split(':')) {
      if (folder !== '' && existsSync(`${folder}/${name}`)) return `${folder}/${name}`;
    }
  }
  return undefined;
};

const runs = (file) => spawnSync(file, ['--version'], { timeout: 60_000 }).status === 0;

/** @returns the program's path, or undefined when there is none and it cannot be installed */
export const findChromium = () => {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) && runs(named) ? named : undefined;
  const found = onPath();
  if (found && runs(found)) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const stdio = ['ignore', 'ignore', 'inherit'];
  try {
    execFileSync('apt-get', ['update', '-qq'], { env, stdio });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, stdio });
  } catch {
    return undefined;
  }
  return onPath();
};

export const CHROMIUM_MISSING =
  'Không tìm thấy Chromium cho các kiểm thử trình duyệt. Cài gói chromium (Debian: apt-get install chromium), hoặc đặt CHROMIUM=<đường dẫn> rồi chạy lại.';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const found = findChromium();
  process.stdout.write(found ? `${found}\n` : '');
  if (!found) process.stderr.write(`${CHROMIUM_MISSING}\n`);
  process.exit(found ? 0 : 1);
}
