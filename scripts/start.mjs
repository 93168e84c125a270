// npm start: from a fresh clone to a running product, with Node alone.
import path from 'node:path';

import { buildAdmin } from './lib/buildAdmin.mjs';
import { bundle } from './lib/bundle.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { checkNode } from './lib/nodeVersion.mjs';
import { become } from './lib/run.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
checkNode();
await ensureDependencies();
await bundle();
await buildAdmin();
become('dist/server.mjs');
