// npm run test:crash -- --rounds N [--seed S], or --publish N (kills during publication): bundles the product's server and this test, and hands over. No Next build is needed.
import path from 'node:path';

import { bundle } from '../../scripts/lib/bundle.mjs';
import { ensureDependencies } from '../../scripts/lib/dependencies.mjs';
import { checkNode } from '../../scripts/lib/nodeVersion.mjs';
import { become } from '../../scripts/lib/run.mjs';

process.chdir(path.resolve(import.meta.dirname, '..', '..'));
checkNode();
await ensureDependencies();
await bundle({ quiet: true });
const { build, stop } = await import('esbuild');
await build({
  entryPoints: [process.argv.some((word) => word.startsWith('--publish')) ? 'tests/crash/publish/main.ts' : 'tests/crash/main.ts'],
  outfile: '.cache/crash/main.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
});
await stop();
become('.cache/crash/main.mjs', process.argv.slice(2), { ...process.env, NODE_OPTIONS: '--enable-source-maps' });
