import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'esbuild';

import type { TestDatabase } from '../../support/database/createTestDatabase';
import { TEST_SEAL_KEYS } from '../../support/sealKeys';

/** One bundle for every process of a test file; beside node_modules, because packages stay outside. */
export const bundleImport = async (): Promise<{ file: string; remove: () => void }> => {
  const file = path.resolve(`.cache/tests/import-${process.pid}.mjs`);
  await build({
    entryPoints: ['tests/register/support/importMain.ts'], outfile: file, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', jsx: 'automatic', loader: { '.css': 'empty' }, logLevel: 'error',
  });
  return { file, remove: () => rmSync(file, { force: true }) };
};

export type Ended = { code: number | null; output: string };
export type ImportProcess = { begun: Promise<void>; kill: () => void; ended: Promise<Ended> };

/** An import in a process of its own. `begun`: Payload is up, and the import goes. */
export const startImport = (bundle: string, { appUrl, ownerUrl }: TestDatabase, args: string[]): ImportProcess => {
  const child = spawn(process.execPath, ['--conditions=production', bundle, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH, NODE_ENV: 'production', LOG_LEVEL: 'warn', DATA_DIR: process.env.DATA_DIR ?? tmpdir(), DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl,
      PAYLOAD_SECRET: 'test'.repeat(10), SEAL_KEYS: TEST_SEAL_KEYS, PUBLIC_URL: 'http://localhost:3000',
    },
  });
  let output = '';
  const ended = new Promise<Ended>((resolve) => void child.once('exit', (code) => resolve({ code, output })));
  const begun = new Promise<void>((resolve) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('begun\n')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    // Whoever waits sees how it ended.
    child.once('exit', () => resolve());
  });
  return { begun, kill: () => void child.kill('SIGKILL'), ended };
};
