// Makes the one first migration anew: Payload's generated tables, then every file of migrations/sql in order.
// Only until "The house stands" is resolved (DECISIONS.md 18); afterwards migrations are only added.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const NAME = '20261122_000000_house';
for (const file of readdirSync('migrations')) if (/^\d{8}_\d{6}/.test(file)) rmSync(`migrations/${file}`);
writeFileSync('migrations/index.ts', 'export const migrations = [];\n');

const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PAYLOAD_SECRET: 'x'.repeat(40), NODE_OPTIONS: '--no-deprecation --conditions=production' };
const generated = () => readdirSync('migrations').filter((file) => /^\d{8}_\d{6}_house\.(ts|json)$/.test(file));
// Without `--conditions=production` lexical's top-level await deadlocks now and then, and the command ends with 0 having written nothing.
for (let tries = 0; tries < 8 && generated().length === 0; tries += 1) {
  execFileSync(process.execPath, ['node_modules/payload/bin.js', 'migrate:create', 'house', '--skip-empty'], { stdio: 'inherit', env });
}
const made = generated();
if (made.length !== 2) throw new Error(`expected one generated migration, found: ${made.join(', ')}`);
for (const file of made) {
  const text = readFileSync(`migrations/${file}`, 'utf8');
  rmSync(`migrations/${file}`);
  if (file.endsWith('.json')) {
    writeFileSync(`migrations/${NAME}.json`, text);
    continue;
  }
  const files = readdirSync('migrations/sql').filter((name) => name.endsWith('.sql')).sort();
  const ends = text.indexOf('\n}\n\nexport async function down');
  if (ends < 0) throw new Error('the generated migration has another shape');
  const call = `\n  await runSqlFiles(db, [\n${files.map((name) => `    '${name}',`).join('\n')}\n  ])`;
  writeFileSync(
    `migrations/${NAME}.ts`,
    `import { runSqlFiles } from './support/runSqlFiles'\n${text.slice(0, ends)}${call}${text.slice(ends)}`.replace(
      /export async function down[\s\S]*$/,
      'export async function down(): Promise<void> {\n  throw new Error(\'the first migration is not taken back: drop the database instead\')\n}\n',
    ).replace(', MigrateDownArgs', ''),
  );
}
writeFileSync(
  'migrations/index.ts',
  `import * as house from './${NAME}';\n\nexport const migrations = [{ up: house.up, down: house.down, name: '${NAME}' }];\n`,
);
