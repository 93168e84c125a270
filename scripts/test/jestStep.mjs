import { mkdirSync, readFileSync, rmSync } from 'node:fs';

import { run } from '../lib/run.mjs';

/** Runs one jest project and counts its tests. A file that cannot even be loaded counts as one failed. */
export const jestStep =
  (project, extra = {}) =>
  async () => {
    mkdirSync('.cache/tests', { recursive: true });
    const output = `.cache/tests/${project}-${process.pid}.json`;
    const code = await run(process.execPath, ['scripts/jest.mjs', project, '--ci', '--json', `--outputFile=${output}`, '--silent', '--reporters=<rootDir>/tests/support/jest/failures.mjs'], {
      ...process.env,
      ...extra,
    });
    try {
      const result = JSON.parse(readFileSync(output, 'utf8'));
      const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
      // Skipped tests are not allowed to hide; neither is an exit code that contradicts the count.
      const hidden = result.numPendingTests + result.numTodoTests;
      const note = hidden > 0 ? `${hidden} skipped` : code !== 0 && failed === 0 ? `jest ended with ${code}` : undefined;
      return { passed: result.numPassedTests, failed: failed + (note ? 1 : 0), note };
    } catch {
      return { passed: 0, failed: 1, note: `jest ended with ${code} and no result` };
    } finally {
      rmSync(output, { force: true });
    }
  };
