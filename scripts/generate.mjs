// npm run generate: the admin's import map, the portal's map of components and payload-types.ts, from the configuration. All are committed.
// Payload's own commands load the configuration by tsx and now and then end with 0 before they wrote anything.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { writePortalMap } from './lib/writePortalMap.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
Object.assign(process.env, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PAYLOAD_SECRET: 'x'.repeat(40) });

const alive = setInterval(() => undefined, 1000);
const bundled = path.resolve('.cache/generate/config.mjs');
await build({
  entryPoints: ['payload.config.ts'],
  outfile: bundled,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  jsx: 'automatic',
  logLevel: 'warning',
});
// The same order as src/server/loadLexical.ts, for the same reason: Node 20 deadlocks now and then.
for (const name of [
  'lexical',
  'selection',
  'utils',
  'extension',
  'html',
  'clipboard',
  'headless',
  'link',
  'list',
  'mark',
  'rich-text',
  'table',
]) {
  await import(name === 'lexical' ? name : `@lexical/${name}`);
}
const { default: promised } = await import(pathToFileURL(bundled).href);
const config = await promised;

const importMap = config.admin.importMap.importMapFile;
if (!existsSync(importMap)) {
  mkdirSync(path.dirname(importMap), { recursive: true });
  writeFileSync(importMap, '');
}
const { generateImportMap } = await import('payload');
await generateImportMap(config, { log: true });
writePortalMap(config);
const { generateTypes } = await import('payload/node');
await generateTypes(config, { log: true });
clearInterval(alive);
process.exit(0);
