import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';

/** The last snapshot in migrations/ says what the configuration says: Payload, asked for a new migration, writes none. */
export const migrationDrift = () => {
  const folder = `.cache/tests/drift-${process.pid}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    const last = readdirSync('migrations').filter((name) => /^\d.*\.json$/.test(name)).sort().at(-1);
    copyFileSync(`migrations/${last}`, `${folder}/${last}`);
    const result = spawnSync(process.execPath, ['--conditions=production', 'scripts/test/createDriftMigration.mjs', folder], {
      encoding: 'utf8',
      timeout: 180_000,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PAYLOAD_SECRET: 'x'.repeat(40), PAYLOAD_MIGRATING: 'true' },
    });
    const written = readdirSync(folder).filter((name) => /drift\.ts$/.test(name));
    const asked = result.stdout.includes('drift: asked');
    if (result.status === 0 && asked && written.length === 0) return { passed: 1, failed: 0 };
    for (const name of written) process.stderr.write(`${readFileSync(`${folder}/${name}`, 'utf8').slice(0, 6000)}\n`);
    if (!asked || result.status !== 0) process.stderr.write(`${result.stdout}${result.stderr}\n`);
    process.stderr.write('payload.config.ts and migrations/ differ: the schema above is not in the migrations yet.\n');
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
