import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { build } from 'esbuild';

import type { TestDatabase } from '../../support/database/createTestDatabase';
import { TEST_SEAL_KEYS } from '../../support/sealKeys';

/** One bundle for every process of a test file; beside node_modules, because packages stay outside. */
export const bundleWeb = async (): Promise<{ file: string; remove: () => void }> => {
  const file = path.resolve(`.cache/tests/web-${process.pid}.mjs`);
  await build({
    entryPoints: ['tests/fast/support/webMain.ts'],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'error',
  });
  return { file, remove: () => rmSync(file, { force: true }) };
};

export type WebProcess = { url: string; close: () => Promise<void> };

/** A web process of its own on this database, with its listener and its memory. */
export const startWebProcess = async (file: string, { appUrl, ownerUrl }: TestDatabase): Promise<WebProcess> => {
  const child = spawn(process.execPath, ['--conditions=production', file], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      DATA_DIR: tmpdir(),
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: ownerUrl,
      PAYLOAD_SECRET: 'test'.repeat(10), SEAL_KEYS: TEST_SEAL_KEYS,
      PUBLIC_URL: 'http://localhost:3000',
    },
  });
  let output = '';
  const gone = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, found] = /listening (\d+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`the web process ended:\n${output.slice(-4000)}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      child.stdin.end();
      await gone;
    },
  };
};
