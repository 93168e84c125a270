// Bundles the product's command line and one bench, and hands over: called by each bench's start.mjs.
import path from 'node:path';

import { bundle } from '../../scripts/lib/bundle.mjs';
import { ensureDependencies } from '../../scripts/lib/dependencies.mjs';
import { checkNode } from '../../scripts/lib/nodeVersion.mjs';
import { become } from '../../scripts/lib/run.mjs';

/** @param name of the bench's folder */
export const startBench = async (name) => {
  const calledFrom = process.env.INIT_CWD ?? process.cwd();
  process.chdir(path.resolve(import.meta.dirname, '../..'));
  checkNode();
  await ensureDependencies();
  await bundle({ quiet: true });
  const { build, stop } = await import('esbuild');
  await build({
    entryPoints: [`bench/${name}/main.ts`],
    outfile: `.cache/bench/${name}.mjs`,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'warning',
  });
  await stop();
  // lexical's builds for Node await imports of their own while they load; Node 20 deadlocks on them now and then.
  become(`.cache/bench/${name}.mjs`, process.argv.slice(2), { ...process.env, HANDBOOK_CALLED_FROM: calledFrom, NODE_OPTIONS: '--enable-source-maps --conditions=production' });
};
