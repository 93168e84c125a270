import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { freePort } from '../../resilience/freePort';
import { writeResult } from '../../support/results';
import { checkInvariants } from '../checks/invariants';
import { createProduct } from '../product';
import { createRandom } from '../random';
import { withSql } from '../sql';
import { tail } from '../tail';
import { buildWorld } from '../world';
import { factsOf, type Attempt } from './facts';
import { judge } from './judge';
import { createNewsdesk, type Live, type Newsdesk } from './newsdesk';

const USAGE = 'npm run test:crash -- --publish N [--seed S] [--no-report]\n';
const KINDS = ['first', 'revision', 'again'] as const;
/** The kill falls anywhere from the first moment to a little after the slowest answer. */
const BEYOND = 1.2;

const { values } = parseArgs({ options: { publish: { type: 'string' }, seed: { type: 'string' }, 'no-report': { type: 'boolean', default: false } } });
const rounds = Number(values.publish);
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  process.stderr.write(USAGE);
  process.exit(2);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** Ctrl-C ends a long run after the kill that is under way: what was seen so far is reported, as what it is. */
let enough = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (enough = true));

const random = createRandom(seed);
const begin = performance.now();
const dataDir = await mkdtemp(path.join(tmpdir(), 'handbook-crash-'));
// PostgreSQL runs under another account when we are root.
await chmod(dataDir, 0o755);
const log = path.resolve('.cache/crash/publish.log');
await rm(log, { force: true });
const product = createProduct({ dataDir, port: await freePort(), log });

/** One publication of each kind, everything up to it done. */
const prepareAll = async (desk: Newsdesk): Promise<Attempt[]> => {
  const attempts: Attempt[] = [];
  for (const kind of KINDS) {
    const on: Live | undefined = kind === 'first' ? undefined : await desk.publishOne();
    if (kind === 'again' && on) await desk.withdraw(on);
    attempts.push(await withSql(await product.ownerUrl(), (rows) => desk.prepare(rows, kind, on)));
  }
  return attempts;
};

/** How long three publications at once take in this process when nobody dies: what the kill is spread over. A process that has just begun takes several times as long for its first ones. */
const warmUp = async (desk: Newsdesk): Promise<number> => {
  const attempts = await prepareAll(desk);
  const from = performance.now();
  const statuses = await Promise.all(attempts.map((attempt) => desk.publish(attempt)));
  if (statuses.some((status) => status !== 200)) throw new Error(`a publication was refused: ${statuses.join(', ')}`);
  return performance.now() - from;
};

const counts = { killed: 0, published: 0, untouched: 0, acknowledged: 0, unanswered: 0, completed: 0 };
const complaints: string[] = [];
let broken: unknown;
try {
  say(`seed ${seed}, ${rounds} kills`);
  await product.start();
  const desk = createNewsdesk(product, await buildWorld(await product.ownerUrl()));
  for (let round = 1; round <= rounds && !enough; round += 1) {
    const slowest = await warmUp(desk);
    const attempts = await prepareAll(desk);
    const sent = attempts.map((attempt) => desk.publish(attempt));
    const after = Math.round(random.next() * slowest * BEYOND);
    await pause(after);
    await product.killApp();
    const statuses = await Promise.all(sent);
    counts.killed += 1;
    // PostgreSQL lives on and may still be ending what the dead one had begun: looked at before anybody else writes.
    await product.start();
    const mine: string[] = [];
    await withSql(await product.ownerUrl(), async (rows) => {
      const absent: Attempt[] = [];
      for (const [index, attempt] of attempts.entries()) {
        const verdict = judge(attempt, await factsOf(rows, attempt), statuses[index] === 200);
        mine.push(...verdict.complaints);
        counts[verdict.published ? 'published' : 'untouched'] += 1;
        if (statuses[index] === 200) counts.acknowledged += 1;
        else if (verdict.published) counts.unanswered += 1;
        if (!verdict.published) absent.push(attempt);
      }
      mine.push(...(await checkInvariants(rows)));
      // Nothing is stuck either: what did not happen can be done now, whole.
      for (const attempt of absent) {
        const status = await desk.publish(attempt);
        const verdict = judge(attempt, await factsOf(rows, attempt), true);
        if (status === 200 && verdict.published) counts.completed += 1;
        else mine.push(`could not be published afterwards (${status}): ${verdict.complaints.join('; ')}`);
      }
    });
    complaints.push(...mine.map((each) => `kill ${round}: ${each}`));
    say(`${mine.length === 0 ? 'ok  ' : 'FAIL'} ${String(round).padStart(3)}  killed after ${String(after).padStart(4)} of ${Math.round(slowest)} ms: answers ${statuses.join(' ')}  (${Math.round((performance.now() - begin) / 1000)} s)`);
    for (const each of mine) say(`     ${each}`);
  }
  const verified = await product.handbook('verify', 'all');
  if (verified.code !== 0) complaints.push(`verify all: ${verified.output.trim().slice(-1500)}`);
} catch (error) {
  broken = error;
  say(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${await tail(log)}`);
} finally {
  await product.stop().catch(() => undefined);
  await rm(dataDir, { recursive: true, force: true });
}

const ok = complaints.length === 0 && broken === undefined && counts.killed === rounds;
if (!values['no-report']) {
  writeResult('crash-publish', 'Killed during publication', [
    { name: 'kills (`kill -9` of the application)', value: counts.killed, unit: 'kills', target: String(rounds), holds: counts.killed === rounds },
    { name: 'half published', value: complaints.length, unit: 'faults', target: '0', holds: ok },
    { name: 'publications under way: stand whole', value: counts.published, unit: 'items' },
    { name: 'publications under way: did not happen at all', value: counts.untouched, unit: 'items' },
    { name: '… of which published afterwards, whole', value: counts.completed, unit: 'items', target: String(counts.untouched), holds: counts.completed === counts.untouched },
    { name: 'acknowledged before the kill, and standing', value: counts.acknowledged, unit: 'items' },
    { name: 'committed, unanswered: the kill fell between', value: counts.unanswered, unit: 'items' },
    { name: 'time', value: Math.round((performance.now() - begin) / 1000), unit: 's' },
  ], [
    `\`npm run test:crash -- --publish ${rounds} --seed ${seed}\`: each time three publications at once (a first one, one over a live version, one of an item that had been taken down) and a kill at a moment of the dice between the first request and a little after the slowest answer, as three others took in the same process just before.`,
    'Whole or not at all is judged part by part (`tests/crash/publish/judge.ts`): case, live row with title, case and hash, version, audit event, change log, tombstone, search units, contributions, and the case that was live before; then the invariants of the whole database, and `handbook verify all` at the end.',
    ...complaints.slice(0, 20).map((each) => `- ${each}`),
  ]);
}
say(ok ? `${counts.killed} kills, nothing half published` : `${complaints.length} faults`);
process.exit(ok ? 0 : 1);
