// node --conditions=production tests/docs/support/buildNotices.mjs <folder>: the product as docs/extending.md changes it.
// Leaves <folder>/config.mjs and the migration that takes a database of today there. The repository is not touched.
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { bundleConfig } from '../../../scripts/lib/configBundle.mjs';
import { writeMigration } from '../../../scripts/lib/writeMigration.mjs';
import { applyDiff, blockOf, blocksOf } from './markdown.mjs';

const PAGE = 'docs/extending.md';
const CHANGES = ['payload.config.ts', 'payload.config.ts, the room'];
const folder = path.resolve(process.argv[2]);

/** The page's own files by the path they would have in the repository. */
const files = new Map(blocksOf(PAGE).filter(({ language, title }) => language === 'ts' && title !== '').map(({ title, text }) => [path.resolve(title), text]));

const asOnThePage = {
  name: 'as-on-the-page',
  setup: (build) => {
    build.onResolve({ filter: /^\.\.?\// }, ({ path: wanted, resolveDir, importer, namespace, pluginData }) => {
      if (pluginData === 'asked') return undefined;
      const place = path.resolve(namespace === 'page' ? path.dirname(importer) : resolveDir, wanted);
      const found = [`${place}.ts`, path.join(place, 'index.ts')].find((file) => files.has(file));
      if (found) return { path: found, namespace: 'page' };
      // A folder of the page is not there, and esbuild looks from folders that are.
      return namespace === 'page' ? build.resolve(`./${path.relative('.', place)}`, { resolveDir: process.cwd(), kind: 'import-statement', pluginData: 'asked' }) : undefined;
    });
    build.onResolve({ filter: /^[^./]/ }, ({ path: wanted, namespace }) => (namespace === 'page' ? { path: wanted, external: true } : undefined));
    build.onLoad({ filter: /.*/, namespace: 'page' }, ({ path: file }) => ({ contents: files.get(file), loader: 'ts' }));
    build.onLoad({ filter: /[\\/]payload\.config\.ts$/ }, ({ path: file }) => ({
      contents: CHANGES.reduce((text, title) => applyDiff(text, blockOf(PAGE, title)), readFileSync(file, 'utf8')),
      loader: 'ts',
      resolveDir: path.dirname(file),
    }));
  },
};

const bundled = path.join(folder, 'config.mjs');
await bundleConfig(bundled, [asOnThePage]);
const last = readdirSync('migrations').filter((name) => /^\d.*\.json$/.test(name)).sort().at(-1);
copyFileSync(`migrations/${last}`, path.join(folder, last));
const file = await writeMigration({ bundled, folder, name: 'notices', sqlFiles: ['200-notices.sql'] });
process.stdout.write(`${file}\n`);
process.exit(0);
