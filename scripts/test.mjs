// npm test: everything, from a fresh clone. npm test -- --only unit,lint runs some steps; --list names them.
import path from 'node:path';

import { ensureDependencies } from './lib/dependencies.mjs';
import { checkNode } from './lib/nodeVersion.mjs';
import { findSteps, stepNames } from './test/steps.mjs';
import { runSteps } from './test/runSteps.mjs';
import { createTally } from './test/tally.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
checkNode();

const args = process.argv.slice(2);
if (args.includes('--list')) {
  process.stdout.write(`${stepNames.join('\n')}\n`);
  process.exit(0);
}
const at = args.findIndex((arg) => arg === '--only' || arg.startsWith('--only='));
const only = at < 0 ? undefined : (args[at].split('=')[1] ?? args[at + 1] ?? '').split(',');
const unknown = only?.filter((name) => !stepNames.includes(name)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(`Không có bước ${unknown.join(', ')}. Các bước: ${stepNames.join(', ')}\n`);
  process.exit(2);
}

await ensureDependencies();
const tally = createTally();
await runSteps(findSteps(only), tally);
process.exit(tally.report() ? 0 : 1);
