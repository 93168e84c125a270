// Started by bench/search/start.mjs: does the product's search find what decides a question, and how soon?
import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import path from 'node:path';
import { writeResult, type Measurement } from '../../tests/support/results';
import { benchFolder } from '../database/benchFolder';
import { openBenchPostgres } from '../database/openBenchPostgres';
import { sweep } from '../database/sweep';
import { percentile } from '../measure/percentile';
import { postgresCpu } from '../measure/postgresCpu';
import { signingSecret, tokenOf } from '../measure/token';
import { askAll, type Asked } from './ask';
import { prepareCorpus } from './corpus';
import { readQueries, readTexts, withoutMarks } from './data';
import { HELP, readOptions, type SearchBenchOptions } from './options';
import { serveProduct } from './product';
import { scoreOf } from './score';

const begin = performance.now();
const P95_MS = 50;
const FLOOR = { recall10: 0.96, mrr: 0.89 };
const ROUNDS = 3;
/** Quality is judged by fifty finds; a page is what an app gets that names no length. */
const JUDGED = 50;
const PAGE = 20;

// Killed without a word, whoever started us leaves us an orphan: we go, and PostgreSQL with us (database/keeper.mjs).
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(1), 1000).unref();

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** @param judged whether this corpus, alone, is the one the floors were set on */
const measurementsOf = (how: string, asked: readonly Asked[], quick: readonly Asked[], judged: boolean): Measurement[] => {
  const { recall10, recall50, mrr } = scoreOf(asked);
  const times = quick.map(({ ms }) => ms);
  const p95 = rounded(percentile(times, 0.95), 1);
  const held = (value: number, least: number): Partial<Measurement> => (judged ? { target: `≥ ${least}`, holds: value >= least } : {});
  return [
    { name: `${how}: recall@10`, value: rounded(recall10, 4), unit: '', ...held(recall10, FLOOR.recall10) },
    { name: `${how}: recall@50`, value: rounded(recall50, 4), unit: '' },
    { name: `${how}: MRR`, value: rounded(mrr, 4), unit: '', ...held(mrr, FLOOR.mrr) },
    { name: `${how}: p95 of ${JUDGED} finds`, value: rounded(percentile(asked.map(({ ms }) => ms), 0.95), 1), unit: 'ms' },
    { name: `${how}: p50 of ${PAGE} finds`, value: rounded(percentile(times, 0.5), 1), unit: 'ms' },
    { name: `${how}: p95 of ${PAGE} finds`, value: p95, unit: 'ms', target: `≤ ${P95_MS} ms`, holds: p95 <= P95_MS },
  ];
};

const run = async ({ corpus, queries: file, json, items, write }: SearchBenchOptions): Promise<void> => {
  const say = (text: string): void => void (json || process.stdout.write(`${text}\n`));
  const tell = (step: string): void => say(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${step}`);
  const [queries, texts] = [await readQueries(file), await readTexts(corpus)];
  const home = await benchFolder();
  await sweep(home);
  const folder = path.join(home, `run-${process.pid}`);
  const postgres = await openBenchPostgres(folder, false);
  try {
    const secret = randomBytes(32).toString('hex');
    const database = await postgres.database();
    const member = await prepareCorpus(database, { corpus, texts, items, folder, secret, tell });
    const url = await serveProduct(database, folder, secret);
    const token = await tokenOf(member, signingSecret(secret));
    const spellings = [['with marks', (text: string) => text], ['without marks', withoutMarks]] as const;
    tell('every question once, to warm up');
    await askAll(url, token, queries, (text) => text, JUDGED);
    const measurements: Measurement[] = [{ name: 'articles', value: texts.length, unit: '' }, { name: 'items beside them', value: items, unit: '' }, { name: 'questions', value: queries.length, unit: '' }];
    for (const [how, spell] of spellings) {
      tell(`every question ${ROUNDS} times, ${how}`);
      const judged = await askAll(url, token, queries, spell, JUDGED);
      const rounds: Asked[][] = [];
      const [database0, own0] = [postgresCpu(postgres.pid), process.cpuUsage()];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await askAll(url, token, queries, spell, PAGE));
      measurements.push(...measurementsOf(how, judged, rounds.flat(), items === 0 && !corpus.includes('fixtures')));
      const count = ROUNDS * queries.length;
      const [database1, { user, system }] = [postgresCpu(postgres.pid), process.cpuUsage(own0)];
      // Time on the clock is shared with whatever else this machine does; these are not.
      if (database0 !== undefined && database1 !== undefined) measurements.push({ name: `${how}: PostgreSQL, CPU a question`, value: rounded((database1 - database0) / count, 1), unit: 'ms' });
      measurements.push({ name: `${how}: Node with the asker, CPU a question`, value: rounded((user + system) / 1000 / count, 1), unit: 'ms' });
    }
    if (json) process.stdout.write(`${JSON.stringify({ measurements, load: loadavg()[0] }, null, 2)}\n`);
    else for (const { name, value, unit, target, holds } of measurements) say(`${name.padEnd(50)} ${value} ${unit}${target ? `   ${target}: ${holds ? 'yes' : 'NO'}` : ''}`);
    say(`load average ${loadavg()[0]?.toFixed(1)}`);
    if (write) writeResult(items > 0 ? `search-${items}` : 'search', `Search: ${texts.length} articles${items > 0 ? ` and ${items} items` : ''}`, measurements, [
      `Asked over HTTP as a member, one question after another; times of pages of ${PAGE} in ${ROUNDS} rounds, quality and the other time by ${JUDGED} finds in one. Load average at the end ${loadavg()[0]?.toFixed(1)}.`,
      'Quality of other corpora: `npm run bench:search -- --corpus FILE --queries FILE`. What each idea brought: plugins/search/README.md.',
    ]);
  } finally {
    await postgres.close();
  }
};

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(`${HELP}\n`);
  else await run(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
