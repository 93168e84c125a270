// Started by bench/register/start.mjs: lists, warnings and figures of members, asked over HTTP at the root and in a ward.
import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { countFigures } from '../../plugins/member-profiles/figures/jobs/countFigures';
import { countWarnings } from '../../plugins/member-profiles/warnings/jobs/countWarnings';
import { importPayload } from '../../src/server/importPayload';
import { writeResult, type Measurement } from '../../tests/support/results';
import { citySizes } from '../city/citySizes';
import { benchFolder } from '../database/benchFolder';
import { openBenchPostgres } from '../database/openBenchPostgres';
import { prepareCity } from '../database/prepareCity';
import { sweep } from '../database/sweep';
import { median } from '../measure/percentile';
import { signingSecret, tokenOf } from '../measure/token';
import { serveProduct } from '../search/product';
import { insertFacts } from './facts';

const HELP = `npm run bench:register -- [--members N] [--rounds N] [--write]

  --members N   members of the city (50000)
  --rounds N    answers of each question, one after another (9)
  --write       keep the result in docs/results`;

const begin = performance.now();
const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));

// Killed without a word, whoever started us leaves us an orphan: we go, and PostgreSQL with us (database/keeper.mjs).
const parent = process.ppid;
setInterval(() => process.ppid === parent || process.exit(1), 1000).unref();

/** Every other figure is told as so many times this one: what else the machine does meets both. */
const YARDSTICK = { name: 'members list (REST), 20', path: '/api/members?limit=20&depth=0&pagination=false' };
const questions = (then: string): { name: string; path: string }[] => [
  YARDSTICK,
  { name: 'roster, first 50', path: '/api/roster?limit=50' },
  { name: 'roster, a name without marks', path: '/api/roster?limit=50&q=nguyen+van+an' },
  { name: 'roster, women from 60, of 30 years of party age', path: '/api/roster?limit=50&sex=female&ageFrom=60&partyAgeFrom=30' },
  { name: 'figures now', path: '/api/figures' },
  { name: 'figures now, counted anew', path: '/api/figures?fresh=true' },
  { name: 'figures of a day', path: `/api/figures?on=${then}` },
  { name: 'figures of a day, counted anew', path: `/api/figures?on=${then}&fresh=true` },
  { name: 'figures of a day, as known then', path: `/api/figures?on=${then}&known=${then}` },
  { name: 'warnings as counted last night', path: '/api/warnings/summary' },
  { name: 'warnings, first 20 of each kind', path: '/api/warnings?limit=20' },
  ...['cell-too-small', 'probation-ending', 'dues-unpaid', 'duplicate-number', 'duplicate-person'].map((kind) => ({ name: `warnings, first 20 of ${kind}`, path: `/api/warnings?limit=20&kind=${kind}` })),
];

const timed = async (url: string, token: string): Promise<number> => {
  const start = performance.now();
  const answer = await fetch(url, { headers: { authorization: `JWT ${token}` } });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${text.slice(0, 300)}`);
  return performance.now() - start;
};

const run = async ({ members, rounds, write }: { members: number; rounds: number; write: boolean }): Promise<void> => {
  const tell = (step: string): void => void process.stdout.write(`${((performance.now() - begin) / 1000).toFixed(0).padStart(5)} s  ${step}\n`);
  const home = await benchFolder();
  await sweep(home);
  const folder = path.join(home, `run-${process.pid}`);
  const postgres = await openBenchPostgres(folder, false);
  try {
    const secret = randomBytes(32).toString('hex');
    const database = await postgres.database();
    const city = await prepareCity(database, { sizes: citySizes({ members, items: 1000 }), readers: 1, folder, name: 'register', secret, tell });
    tell('what lists read');
    await insertFacts(database.superUrl);
    const url = await serveProduct(database, folder, secret);
    const { getPayload, config } = await importPayload();
    const payload = await getPayload({ config });
    tell('the night');
    const night = performance.now();
    await countWarnings(payload);
    const warned = performance.now();
    await countFigures(payload);
    const measurements: Measurement[] = [
      { name: 'members', value: city.members, unit: '' },
      { name: 'organisations', value: city.organizations, unit: '' },
      { name: 'warnings counted over the whole city, once a night', value: rounded(warned - night, 0), unit: 'ms' },
      { name: 'figures of the root counted for today and 24 days, the first night', value: rounded(performance.now() - warned, 0), unit: 'ms' },
    ];
    for (const [where, person] of [['root', city.admin], ['ward', city.wardAdmin]] as const) {
      tell(`asked at the ${where}`);
      const token = await tokenOf(person, signingSecret(secret));
      const asked = questions('2026-01-01');
      const times = new Map<string, number[]>();
      for (let round = 0; round <= rounds; round += 1) {
        for (const { name, path: at } of asked) {
          const ms = await timed(`${url}${at}`, token);
          // The first round warms up.
          if (round > 0) times.set(name, [...(times.get(name) ?? []), ms]);
        }
      }
      const unit = median(times.get(YARDSTICK.name) ?? []);
      for (const { name } of asked) {
        const p50 = median(times.get(name) ?? []);
        measurements.push({ name: `${where}: ${name}, p50`, value: rounded(p50), unit: 'ms' });
        if (name !== YARDSTICK.name) measurements.push({ name: `${where}: ${name}, × the members list`, value: rounded(p50 / unit), unit: '×' });
      }
    }
    for (const { name, value, unit } of measurements) process.stdout.write(`${name.padEnd(80)} ${value} ${unit}\n`);
    if (write) writeResult(`register-${members}`, `Lists and figures of ${members} members`, measurements, [`Asked over HTTP, one question after another, ${rounds} times each. Load average at the end ${loadavg()[0]?.toFixed(1)}.`]);
  } finally {
    await postgres.close();
  }
};

try {
  const { values } = parseArgs({ options: { members: { type: 'string' }, rounds: { type: 'string' }, write: { type: 'boolean' }, help: { type: 'boolean' } } });
  const [members, rounds] = [Number(values.members ?? 50_000), Number(values.rounds ?? 9)];
  if (!Number.isInteger(members) || members < 1000 || !Number.isInteger(rounds) || rounds < 1) throw new TypeError('--members: a whole number from 1000; --rounds: from 1');
  if (values.help) process.stdout.write(`${HELP}\n`);
  else await run({ members, rounds, write: values.write === true });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
}
process.exit();
