import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

import { run } from '../lib/run.mjs';

const GENERATED = ['payload-types.ts', 'src/app/(payload)/admin/importMap.js', 'src/app/(portal)/components.ts'];

const contents = () => GENERATED.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));

/** Generated files are committed as the configuration makes them (DECISIONS.md 19). The tree is left as it was. */
export const typesFresh = async () => {
  const before = contents();
  try {
    if ((await run(process.execPath, ['--conditions=production', 'scripts/generate.mjs'])) !== 0) return { passed: 0, failed: 1, note: 'not generated' };
    const after = contents();
    const stale = GENERATED.filter((_, index) => before[index] !== after[index]);
    for (const file of stale) process.stderr.write(`${file} is not what the configuration gives: run npm run generate and commit it.\n`);
    return stale.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, note: stale.join(', ') };
  } finally {
    GENERATED.forEach((file, index) => {
      const was = before[index];
      if (was === undefined) rmSync(file, { force: true });
      else if (readFileSync(file, 'utf8') !== was) writeFileSync(file, was);
    });
  }
};
