// npm run build: everything dist/server.mjs needs, whatever was built before.
import path from 'node:path';

import { buildAdmin } from './lib/buildAdmin.mjs';
import { bundle } from './lib/bundle.mjs';
import { checkNode } from './lib/nodeVersion.mjs';

process.chdir(path.resolve(import.meta.dirname, '..'));
checkNode();
await bundle();
await buildAdmin({ always: true });
