// node run.mjs: bundles the example and runs it. BASE, USERNAME, PASSWORD say where and as whom; KEEP where the phone's files lie.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const folder = await mkdtemp(path.join(tmpdir(), 'handbook-client-'));
try {
  const outfile = path.join(folder, 'main.mjs');
  await build({ entryPoints: [path.join(import.meta.dirname, 'main.ts')], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
