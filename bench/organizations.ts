// npx tsx bench/organizations.ts [--keep]: the tree's commands on 20,000 organisations and 500,000 members, in a database
// of its own under /var/lib/handbook-bench, removed afterwards. Prints a table; exits with 1 when a limit is passed.
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/server/embedded-postgres';
import { buildSyntheticCity } from './support/syntheticCity';

const FOLDER = '/var/lib/handbook-bench/organizations';
const alive = setInterval(() => undefined, 1000);
process.env.PAYLOAD_SECRET = randomBytes(32).toString('hex');

type Result = { what: string; ms: number; limit: number };
const results: Result[] = [];
const timed = async <T>(work: () => Promise<T>): Promise<{ ms: number; value: T }> => {
  const begin = performance.now();
  const value = await work();
  return { ms: performance.now() - begin, value };
};
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

await rm(FOLDER, { recursive: true, force: true });
const database = await startEmbeddedPostgres({ dataDir: FOLDER, settings: { shared_buffers: '256MB', max_wal_size: '4GB' } });
try {
  const { migrate } = await import('../src/cli/migrate');
  await migrate(database.ownerUrl, database.appUrl);
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  const built = await timed(() => buildSyntheticCity(owner));
  const city = built.value;
  process.stdout.write(`${city.nodes} organisations, ${city.members} members, built in ${Math.round(built.ms / 1000)} s\n`);

  process.env.DATABASE_URL = database.appUrl;
  const { getPayload, createLocalReq } = await import('payload');
  const { default: config } = await import('../payload.config');
  const payload = await getPayload({ config, disableOnInit: true, key: 'bench' });
  const { contributionsOf, runCommand } = await import('../plugins/kernel');
  const { closePayload } = await import('../src/server/database/pool');
  const { commands } = contributionsOf(payload.config);
  const user = await payload.findByID({ collection: 'users', id: city.admin, depth: 0, overrideAccess: true });
  const run = async (name: string, input: object): Promise<unknown> => {
    const command = commands.find((each) => each.name === name);
    if (!command) throw new Error(`no command ${name}`);
    return runCommand(command, await createLocalReq({ user: { ...user, collection: 'users' } }, payload), input);
  };
  const read = async (what: string, limit: number, times: number, name: string, input: object): Promise<void> => {
    await run(name, input);
    const all: number[] = [];
    for (let n = 0; n < times; n += 1) all.push((await timed(() => run(name, input))).ms);
    results.push({ what, ms: median(all), limit });
  };

  await read('children of the root with counts', 300, 11, 'organizations.children', { id: city.root });
  await read('children of a ward with counts', 300, 11, 'organizations.children', { id: city.target });
  await read('children of the root on a past day', 5000, 3, 'organizations.children', { id: city.root, asOf: '2025-08-01' });
  await read('tree of a past day, whole', 5000, 3, 'organizations.tree', { asOf: '2025-08-01' });
  await read('search "phuong w126"', 50, 21, 'organizations.search', { q: 'phuong w126' });
  await read('search "chi bo" (nearly all match)', 50, 11, 'organizations.search', { q: 'chi bo' });
  await read('search "w1" (two letters)', 50, 11, 'organizations.search', { q: 'w1' });

  // Readers that go on while the move runs: a page of members of what moves, by SQL, and the tree by the command.
  const waits: number[] = [];
  let moving = true;
  const reader = new pg.Client({ connectionString: database.appUrl });
  await reader.connect();
  const page = `select m.id, m.full_name from members m join organizations o on m.cell_path >= o.path and m.cell_path < handbook.subtree_end(o.path) where o.id = $1 order by m.cell_path limit 20`;
  const readers = [() => reader.query(page, [city.moved]), () => run('organizations.children', { id: city.moved })].map(async (work) => {
    while (moving) waits.push((await timed<unknown>(work)).ms);
  });
  const day = '2025-12-01';
  const moved = await timed(() =>
    run('organizations.move', { id: city.moved, parent: city.target, decisionNumber: 'ĐO-1', decisionDate: day, from: day }),
  );
  moving = false;
  await Promise.all(readers);
  results.push({ what: `move of ${city.movedCells} cells and ${city.movedMembers} members`, ms: moved.ms, limit: 30_000 });
  results.push({ what: `longest wait of ${waits.length} reads meanwhile`, ms: Math.max(...waits), limit: 1000 });
  await read('children of the root just after the move', 300, 11, 'organizations.children', { id: city.root });

  await reader.end();
  await closePayload(payload);
  await owner.end();
  for (const { what, ms, limit } of results) {
    process.stdout.write(`${ms <= limit ? 'ok  ' : 'SLOW'} ${ms.toFixed(ms < 100 ? 1 : 0).padStart(8)} ms (limit ${limit})  ${what}\n`);
  }
} finally {
  await database.stop();
  if (!process.argv.includes('--keep')) await rm(FOLDER, { recursive: true, force: true });
  clearInterval(alive);
}
process.exit(results.length > 0 && results.every(({ ms, limit }) => ms <= limit) ? 0 : 1);
