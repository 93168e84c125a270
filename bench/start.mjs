// npm run bench: bundles the product and the bench, builds the admin if it is not built (the server wants it), and hands over.
import path from 'node:path';

import { buildAdmin } from '../scripts/lib/buildAdmin.mjs';
import { bundle } from '../scripts/lib/bundle.mjs';
import { ensureDependencies } from '../scripts/lib/dependencies.mjs';
import { checkNode } from '../scripts/lib/nodeVersion.mjs';
import { become } from '../scripts/lib/run.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
checkNode();
await ensureDependencies();
if (!process.argv.includes('--help')) {
  await bundle({ quiet: true });
  await buildAdmin();
}
const { build, stop } = await import('esbuild');
await build({
  entryPoints: ['bench/main.ts'],
  outfile: '.cache/bench/main.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
await stop();
become('.cache/bench/main.mjs', process.argv.slice(2), { ...process.env, NODE_OPTIONS: '--enable-source-maps' });
