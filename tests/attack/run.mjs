// npm run test:attack [-- --requests N] [--seed S]: builds what is stale, attacks the built product, counts, writes docs/results/attack.*
import path from 'node:path';

import { buildAdmin } from '../../scripts/lib/buildAdmin.mjs';
import { bundle } from '../../scripts/lib/bundle.mjs';
import { ensureDependencies } from '../../scripts/lib/dependencies.mjs';
import { checkNode } from '../../scripts/lib/nodeVersion.mjs';
import { become } from '../../scripts/lib/run.mjs';

process.chdir(path.resolve(import.meta.dirname, '..', '..'));
checkNode();
await ensureDependencies();
await bundle({ quiet: true });
await buildAdmin();
const { build, stop } = await import('esbuild');
await build({
  entryPoints: ['tests/attack/main.ts'],
  outfile: '.cache/attack/main.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
await stop();
become('.cache/attack/main.mjs', process.argv.slice(2));
