import { existsSync, rmSync } from 'node:fs';

import { step, words } from './words.mjs';

const DEMONSTRATION = 'src/demo/load.ts';

/** `handbook:demonstration` is src/demo/load.ts, or nothing where the demonstration was taken out. */
const demonstration = {
  name: 'demonstration',
  setup: (build) => {
    build.onResolve({ filter: /^handbook:demonstration$/ }, () =>
      existsSync(DEMONSTRATION) ? { path: `${process.cwd()}/${DEMONSTRATION}` } : { path: 'none', namespace: 'no-demonstration' },
    );
    build.onLoad({ filter: /.*/, namespace: 'no-demonstration' }, () => ({
      contents: 'export const loadDemonstrationIfEmpty = undefined;',
    }));
  },
};

/** The process that reads files: one file of its own, which starts in a tenth of a second. */
export const bundleReader = (outfile, build) =>
  build({ entryPoints: ['plugins/file-texts/reader/main.ts'], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' });

/** The thread that reads and seals rows of an import. */
const bundleRows = (outfile, build) =>
  build({ entryPoints: ['plugins/member-import/staging/rowThread.ts'], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' });

/**
 * Bundles server and command line into dist/. Packages stay outside; dynamic imports become files of their own,
 * so that the start can speak before Payload is loaded.
 */
export const bundle = async ({ quiet = false } = {}) => {
  const { build, stop } = await import('esbuild');
  const begin = performance.now();
  // A server that is running may still want its parts; the command line leaves them where they are.
  if (!quiet) rmSync('dist', { recursive: true, force: true });
  await build({
    entryPoints: { server: 'src/server/main.ts', cli: 'src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [demonstration],
  });
  await bundleReader('dist/reader.mjs', build);
  await bundleRows('dist/rows.mjs', build);
  // Its helper process would otherwise stay beside the server.
  await stop();
  if (!quiet) step(`${words.bundling} (${Math.round(performance.now() - begin)} ms)`);
};
