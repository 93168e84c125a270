// node scripts/add-migration.mjs <name> [files of migrations/sql …]: the migration from the last snapshot to what the
// configuration says now. Needs no database. docs/extending.md shows when.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { bundleConfig } from './lib/configBundle.mjs';
import { run } from './lib/run.mjs';
import { writeMigration } from './lib/writeMigration.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
const [name, ...sqlFiles] = process.argv.slice(2);
const refuse = (why) => {
  process.stderr.write(`${why}\n`);
  process.exit(2);
};
if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) refuse('node scripts/add-migration.mjs <name: a-z, 0-9, _> [sql files …]');
for (const file of sqlFiles) if (!existsSync(`migrations/sql/${file}`)) refuse(`migrations/sql/${file} is not there`);

// Without `--conditions=production` lexical deadlocks now and then on its top-level awaits.
if (!process.execArgv.includes('--conditions=production')) {
  process.exit(await run(process.execPath, ['--conditions=production', 'scripts/add-migration.mjs', ...process.argv.slice(2)]));
}
Object.assign(process.env, { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PAYLOAD_SECRET: 'x'.repeat(40), PAYLOAD_MIGRATING: 'true' });
const bundled = '.cache/generate/migration-config.mjs';
await bundleConfig(bundled);
let file;
process.once('exit', () => process.stdout.write(file ? `${file}\n` : 'nothing changed since the last migration\n'));
file = await writeMigration({ bundled, folder: 'migrations', name, sqlFiles });
process.exit(0);
