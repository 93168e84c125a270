import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { writeResult, type Measurement } from '../support/results';
import type { StormResult } from '../doors/signInStorm';
import type { Tally } from './fuzz/run';

type File = { name: string; assertionResults: { status: string; fullName: string }[]; message: string };
type Suite = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number; numRuntimeErrorTestSuites: number; testResults: File[] };

const FOLDER = '.cache/attack';
const [TESTS, FUZZ, STORM] = ['tests', 'fuzz', 'storm'].map((name) => path.join(FOLDER, `${name}.json`)) as [string, string, string];
const STORM_SECONDS = 60;

const { values } = parseArgs({ options: { requests: { type: 'string', default: '10000' }, seed: { type: 'string' } } });
const requests = Number(values.requests);
const seed = Number(values.seed ?? Date.now() % 2_147_483_647);
if (!Number.isInteger(requests) || requests < 1 || !Number.isInteger(seed)) {
  process.stderr.write('--requests và --seed là số nguyên dương.\n');
  process.exit(2);
}

const read = <T>(file: string): T | undefined => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined);

mkdirSync(FOLDER, { recursive: true });
for (const file of [TESTS, FUZZ, STORM]) rmSync(file, { force: true });
process.stdout.write(`seed ${seed}\n`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--selectProjects', 'integration', 'browser', '--ci', '--runInBand', '--silent', '--json', `--outputFile=${TESTS}`, '--reporters=<rootDir>/tests/support/jest/failures.mjs', '--testPathPatterns', 'tests/attack'],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim(),
      ATTACK_TARGET: 'product', ATTACK_REQUESTS: String(requests), ATTACK_SEED: String(seed), ATTACK_FUZZ_OUTPUT: path.resolve(FUZZ), ATTACK_STORM_OUTPUT: path.resolve(STORM), STORM_SECONDS: String(STORM_SECONDS),
    },
  },
);

const suite = read<Suite>(TESTS);
const fuzzed = read<Tally & { operations: number }>(FUZZ);
const storm = read<StormResult>(STORM);
const passed = suite?.numPassedTests ?? 0;
const hidden = suite === undefined || suite.numPendingTests + suite.numTodoTests > 0 || !fuzzed || !storm;
const failed = (suite ? suite.numFailedTests + suite.numRuntimeErrorTestSuites : 1) + (hidden ? 1 : 0);

const count = (name: string, value: number, target?: number): Measurement => ({ name, value, unit: '', ...(target === undefined ? {} : { target: String(target), holds: value === target }) });
const measurements: Measurement[] = [
  count('attacks passed', passed),
  count('attacks failed', failed, 0),
  ...(suite?.testResults ?? []).map(({ name, assertionResults }) => count(path.relative(process.cwd(), name), assertionResults.filter((each) => each.status === 'passed').length)),
  ...(fuzzed
    ? [
        count('fuzz: requests', fuzzed.requests, requests),
        count('fuzz: operations', fuzzed.operations),
        count('fuzz: faults (5xx, no answer, inside told)', fuzzed.faults.length, 0),
        ...Object.entries(fuzzed.statuses).map(([code, value]) => count(`fuzz: answered ${code}`, value)),
      ]
    : []),
  ...(storm
    ? [
        ...Object.entries(storm.signIns).map(([code, value]) => count(`sign-in storm of ${STORM_SECONDS} s: answered ${code}`, value)),
        { name: 'sign-in storm: p50 of everybody else', value: Math.round(storm.others.p50), unit: 'ms' },
        { name: 'sign-in storm: p99 of everybody else', value: Math.round(storm.others.p99), unit: 'ms', target: '< 500', holds: storm.others.p99 < 500 },
        count('sign-in storm: requests of everybody else that failed', storm.others.failed, 0),
      ]
    : []),
];
writeResult('attack', 'Attacks on the built product', measurements, [`Seed of the fuzz run: ${seed}. Again: \`npm run test:attack -- --requests ${requests} --seed ${seed}\`.`]);
for (const { name, assertionResults, message } of suite?.testResults ?? []) {
  const wrong = assertionResults.filter((each) => each.status === 'failed').map(({ fullName }) => fullName);
  if (wrong.length > 0 || (assertionResults.length === 0 && message)) process.stdout.write(`${path.relative(process.cwd(), name)}\n${wrong.map((each) => `  ✕ ${each}`).join('\n')}\n`);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(status === 0 && failed === 0 ? 0 : 1);
