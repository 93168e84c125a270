// Before the first file: one PostgreSQL, one migrated template. Bundled, because jest does not transform this file's imports.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { bundleReader } from '../../../scripts/lib/bundle.mjs';

const alive = setInterval(() => undefined, 1000);

export default async function globalSetup() {
  // `integration` and `browser` in one run share it.
  if (globalThis.__handbookDatabase === undefined) {
    const folder = path.resolve(`.cache/tests/${process.pid}`);
    await build({
      entryPoints: { prepare: 'tests/support/database/prepare.ts', migrateTemplate: 'tests/support/database/migrateTemplate.ts' },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      jsx: 'automatic',
      logLevel: 'warning',
    });
    process.env.HANDBOOK_READER = path.join(folder, 'reader.mjs');
    await bundleReader(process.env.HANDBOOK_READER, build);
    const { prepare } = await import(pathToFileURL(path.join(folder, 'prepare.mjs')).href);
    globalThis.__handbookDatabase = await prepare(path.join(folder, 'migrateTemplate.mjs'));
  }
  clearInterval(alive);
}
