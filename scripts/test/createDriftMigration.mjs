// node --conditions=production scripts/test/createDriftMigration.mjs <folder>: asks Payload for the migration that would
// bring the last snapshot in <folder> up to what the configuration says. Writes nothing when they agree.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const folder = path.resolve(process.argv[2]);
const bundled = path.join(folder, 'config.mjs');
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
const { default: config } = await import(pathToFileURL(bundled).href);
const { getPayload } = await import('payload');
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
payload.db.migrationDir = folder;
// Payload ends the process by itself when there is nothing to write.
process.once('exit', () => process.stdout.write('drift: asked\n'));
await payload.db.createMigration({ migrationName: 'drift', payload, skipEmpty: true });
process.exit(0);
