// npm run test:unit -- <path>: jest with what ES modules need, for one project.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { run } from './lib/run.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
if (!existsSync('node_modules/jest')) {
  process.stderr.write('Chưa cài các gói phụ thuộc: chạy npm ci trước, hoặc npm test (tự cài).\n');
  process.exit(1);
}
const [project, ...rest] = process.argv.slice(2);
const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim() };
process.exit(await run(process.execPath, ['node_modules/jest/bin/jest.js', ...rest, '--selectProjects', project], env));
