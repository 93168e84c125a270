import { build } from 'esbuild';

/**
 * payload.config.ts as one module that Node can import; packages stay outside.
 * @param {string} outfile
 * @param {import('esbuild').Plugin[]} [plugins]
 */
export const bundleConfig = (outfile, plugins = []) =>
  build({
    entryPoints: ['payload.config.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
    plugins,
  });
