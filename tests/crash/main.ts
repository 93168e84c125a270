import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { freePort } from '../resilience/freePort';
import { checkEffects } from './checks/effects';
import { checkFiles } from './checks/files';
import { startImporting } from './importing';
import { openJournal } from './journal';
import { KILLS, type Kill } from './kills';
import { createProduct, type Product } from './product';
import { createRandom } from './random';
import { writeReport } from './report';
import { runRound, type Arena, type RoundResult } from './round';
import { withSql } from './sql';
import { tail } from './tail';
import { buildWorld } from './world';

const USAGE = `npm run test:crash -- [--rounds N] [--seed S] [--kill ${KILLS.join('|')}] [--no-report] [--keep]\n`;
/** How often the whole audit trail and the shape of the database are verified by the product's own command. */
const VERIFY_EVERY = 10;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string' },
    kill: { type: 'string' },
    'no-report': { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
if (values.help || !Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed) || (values.kill !== undefined && !KILLS.includes(values.kill as Kill))) {
  process.stderr.write(USAGE);
  process.exit(values.help ? 0 : 2);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Each kind of kill comes up equally often, in an order of the dice. */
const killOf = (round: number, arena: Arena, plan: Kill[]): Kill => {
  if (values.kill !== undefined) return values.kill as Kill;
  if (plan.length === 0) plan.push(...KILLS.map((kill) => ({ kill, at: arena.random.next() })).sort((one, other) => one.at - other.at).map(({ kill }) => kill));
  const next = plan.shift();
  if (next === undefined) throw new Error(`no kill for round ${round}`);
  return next;
};

/** The product's own verification of the whole trail and of the schema. */
const verify = async (product: Product): Promise<string[]> => {
  const { code, output } = await product.handbook('verify', 'all');
  return code === 0 ? [] : [`verify all: ${output.trim().split('\n').filter((line) => !line.startsWith('✓')).join('\n').slice(-3000)}`];
};

/** Ctrl-C ends a long run after the round that is under way: what was seen so far is reported. */
let enough = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (enough = true));

const begin = performance.now();
const dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-crash-'));
// PostgreSQL runs under another account when we are root.
await chmod(dataDir, 0o755);
const log = path.resolve('.cache/crash/server.log');
const journal = openJournal(path.resolve('.cache/crash/journal.jsonl'));
const product = createProduct({ dataDir, port: await freePort(), log });
const results: RoundResult[] = [];
let imports = { sheets: 0, takenBack: 0, interrupted: 0 };
let broken: unknown;
try {
  say(`seed ${seed}, ${rounds} rounds`);
  await rm(log, { force: true });
  await product.start();
  const world = await buildWorld(await product.ownerUrl());
  // Dice of its own: how often it throws is a matter of time.
  const importing = startImporting(product, createRandom(seed + 1));
  const arena: Arena = { product, journal, random: createRandom(seed), world, importing };
  const plan: Kill[] = [];
  for (let round = 1; round <= rounds && !enough; round += 1) {
    const result = await runRound(arena, round, killOf(round, arena, plan));
    const last = round === rounds || enough;
    if (last) {
      const { complaints, ...told } = await importing.finish();
      imports = told;
      result.complaints.push(...complaints);
    }
    if (round % VERIFY_EVERY === 0 || last) result.complaints.push(...(await verify(product)));
    if (last) {
      // Once more over all rounds: nothing that stood then has gone since.
      await withSql(await product.ownerUrl(), async (rows) => {
        result.complaints.push(...(await checkEffects(rows, journal.entries)), ...(await checkFiles(rows, path.join(dataDir, 'media'), '-infinity')));
      });
    }
    results.push(result);
    const { kill, recoveryMs, acknowledged, repeated, refused, unknown, complaints } = result;
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    say(`${complaints.length === 0 ? 'ok  ' : 'FAIL'} ${String(round).padStart(3)}  ${kill.padEnd(10)} back after ${String(recoveryMs).padStart(5)} ms  ${acknowledged} acknowledged, ${repeated} repeated, ${refused} refused, ${unknown} unknown  (${seconds} s)`);
    for (const each of complaints) say(`     ${each}`);
  }
} catch (error) {
  broken = error;
  say(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${await tail(log)}`);
} finally {
  await product.stop().catch(() => undefined);
  journal.close();
  if (!values.keep) await rm(dataDir, { recursive: true, force: true });
}

const failed = results.filter(({ complaints }) => complaints.length > 0).length + (broken === undefined ? 0 : 1);
if (!values['no-report']) await writeReport({ results, seed, seconds: (performance.now() - begin) / 1000, failed, imports, entries: journal.entries });
say(`sheets: ${imports.sheets} entered, ${imports.takenBack} taken back, ${imports.interrupted} attempts cut off`);
say(`${results.length - results.filter(({ complaints }) => complaints.length > 0).length} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
