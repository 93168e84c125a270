import { existsSync } from 'node:fs';

import { CHROMIUM_MISSING, findChromium } from '../chromium.mjs';
import { CLAMD_MISSING, findClamd } from '../clamav.mjs';
import { run, runKept } from '../lib/run.mjs';
import { findSpeech, speechMissing } from '../speech.mjs';
import { jestStep } from './jestStep.mjs';
import { migrationDrift } from './migrationDrift.mjs';
import { typesFresh } from './typesFresh.mjs';

const OK = { passed: 1, failed: 0 };
const FAILED = { passed: 0, failed: 1 };

/** A program on one core that changes nothing: two of them run side by side, and what each said is shown when it is done. */
const program = (name, file, args) => ({
  name,
  beside: true,
  run: async () => {
    const { code, output } = await runKept(process.execPath, [file, ...args]);
    return { ...(code === 0 ? OK : FAILED), output };
  },
});

/** Chromium is there (installed when we may), and one production build serves every browser test. */
const browser = async () => {
  const chromium = findChromium();
  if (!chromium) {
    process.stderr.write(`${CHROMIUM_MISSING}\n`);
    return FAILED;
  }
  if ((await run(process.execPath, ['scripts/test/build.mjs'])) !== 0) return { ...FAILED, note: 'build' };
  return jestStep('browser', { CHROMIUM: chromium })();
};

/** The voice and the encoder are there (installed when we may); without them the tests that record fail and say so. */
const withSpeech = (project) => async () => {
  const missing = findSpeech();
  if (missing.length > 0) process.stderr.write(`${speechMissing(missing)}\n`);
  // And the scanner; likewise.
  if (project === 'integration' && !findClamd()) process.stderr.write(`${CLAMD_MISSING}\n`);
  return jestStep(project)();
};

/** Each answers how many of its tests passed and failed; what is no test counts as one. `generated` writes files for a moment, so nothing runs beside it. */
const steps = [
  { name: 'generated', run: typesFresh },
  { name: 'migrations', run: migrationDrift },
  // The longest first: the others fill the second core meanwhile.
  program('lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  program('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
  // What commands answer, from the compiler's types: plugins/open-api/described.ts is what the sources say.
  program('described', 'scripts/api/answers.mjs', ['--check']),
  // `--conditions`: knip loads the configuration, and lexical with it.
  program('dead-code', '--conditions=production', ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints']),
  program('boundaries', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config', '.dependency-cruiser.cjs', '--output-type', 'err',
    ...['plugins', 'collections', 'src', 'migrations', 'tests', 'payload.config.ts'].filter((place) => existsSync(place)),
  ]),
  { name: 'unit', run: withSpeech('unit') },
  { name: 'integration', run: withSpeech('integration') },
  { name: 'browser', run: browser },
];

export const stepNames = steps.map(({ name }) => name);

/** @param only names of steps, or undefined for all */
export const findSteps = (only) => steps.filter(({ name }) => only === undefined || only.includes(name));

