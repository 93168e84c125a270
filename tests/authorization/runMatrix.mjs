// npm run test:matrix: every cell, counts printed. npm test tries a sample (seed printed) and what the change touches.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['scripts/jest.mjs', 'integration', '--forceExit', '--testPathPatterns', 'tests/authorization', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, MATRIX: 'all' },
});
process.exit(status ?? 1);
