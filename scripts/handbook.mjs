// npm run handbook -- <command>: the product's own command line. Only it is bundled, the admin is not needed.
import path from 'node:path';

import { bundle } from './lib/bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { checkNode } from './lib/nodeVersion.mjs';
import { become } from './lib/run.mjs';

const calledFrom = process.env.INIT_CWD ?? process.cwd();
process.chdir(path.resolve(import.meta.dirname, '..'));
checkNode();
await ensureDependencies();
await bundle({ quiet: true });
become('dist/cli.mjs', process.argv.slice(2), { ...process.env, HANDBOOK_CALLED_FROM: calledFrom });
