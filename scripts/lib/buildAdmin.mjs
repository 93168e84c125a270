import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import { run } from './run.mjs';
import { sourcesHash } from './sourcesHash.mjs';
import { step, words } from './words.mjs';

const STAMP = '.cache/build.json';

const lastHash = () => {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8')).hash;
  } catch {
    return undefined;
  }
};

/**
 * `next build` loads payload.config.ts to find its pages; nothing of these values stays in the result,
 * and no connection is made.
 */
const buildEnvironment = () => ({
  ...process.env,
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  DATABASE_URL: 'postgres://build@127.0.0.1:1/build',
  PAYLOAD_SECRET: 'only-while-building-the-admin-screens',
  PUBLIC_URL: 'http://localhost:3000',
});

/** Builds the admin when its sources changed since the last whole build. */
export const buildAdmin = async ({ always = false } = {}) => {
  const hash = sourcesHash();
  if (!always && hash === lastHash() && existsSync('.next/BUILD_ID')) {
    step(words.unchanged);
    return;
  }
  step(words.building);
  // A build cut short must not pass for a whole one.
  mkdirSync('.cache', { recursive: true });
  writeFileSync(STAMP, '{}');
  const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], buildEnvironment());
  if (code !== 0) {
    process.stderr.write(`${words.buildFailed}\n`);
    process.exit(1);
  }
  writeFileSync(STAMP, JSON.stringify({ hash, builtAt: new Date().toISOString() }));
};
